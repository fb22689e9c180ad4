// Answers that were asked for before the page was there to show them; each is taken once.

const expected = new Map();

export function expect(path, answer) {
  expected.set(path, answer);
  // Whoever takes it handles what is wrong with it.
  answer.catch(() => {});
}

/** The promised response of a path, or undefined where it was not asked for. */
export function takeFirst(path) {
  const answer = expected.get(path);
  expected.delete(path);
  return answer;
}
