// The article with the words marked that a partnership was read from. Text stays text: marks are elements around it.

import { el } from '../dom.js';

export function createSource(element) {
  let article = { headline: '', text: '' };

  function render(evidence, value) {
    element.replaceChildren(
      ...(article.headline ? [part('h3', 'headline', article.headline, evidence, value)] : []),
      part('p', 'text', article.text, evidence, value),
    );
  }

  return {
    show(read) {
      article = read;
      render([], null);
      element.scrollTop = 0;
    },

    /** Where the article stands above the cards, a reader of a card does not see it. */
    reveal() {
      element.scrollIntoView({ block: 'nearest' });
    },

    /** Marks what a record was read from, and scrolls to one value of it: {key, value}, or null for the record. */
    mark(evidence, value) {
      render(evidence, value);
      const first = element.querySelector('.evidence-mark--wanted') ?? element.querySelector('.evidence-sentence, .evidence-mark');
      if (!first) return;
      const offset = first.getBoundingClientRect().top - element.getBoundingClientRect().top;
      element.scrollTop += offset - element.clientHeight / 3;
    },
  };
}

function part(tag, name, text, evidence, wanted) {
  const items = evidence.filter((item) => item.part === name);
  const places = [...new Set([0, text.length, ...items.flatMap((item) => [item.begin, item.end])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const inside = items.filter((item) => item.begin <= places[i] && item.end >= places[i + 1]);
    pieces.push(piece(text.slice(places[i], places[i + 1]), inside, wanted));
  }
  return el(tag, { class: `article-source__${name}` }, pieces);
}

function piece(text, inside, wanted) {
  if (inside.length === 0) return text;
  const values = inside.filter((item) => item.key !== 'body');
  if (values.length === 0) return el('span', { class: 'evidence-sentence' }, text);
  const isWanted = wanted && values.some((item) => item.key === wanted.key && item.value === wanted.value);
  return el(
    'mark',
    { class: `evidence-mark${isWanted ? ' evidence-mark--wanted' : ''}`, title: values.map((item) => item.value).join(', ') },
    text,
  );
}
