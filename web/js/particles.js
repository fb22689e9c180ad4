// Korean particles follow the last sound of what they cling to: 삼성전자로, 서울대학으로.

/** Where the sound is unknown (AI, 5G, ㅅㅅㅈㅈ), both: (으)로. */
export function toward(text) {
  const end = ending(text);
  const rieul = 8;
  return end === null ? '(으)로' : end === 0 || end === rieul ? '로' : '으로';
}

/** 서울대를, 포스텍을. */
export function asObject(text) {
  const end = ending(text);
  return end === null ? '을(를)' : end === 0 ? '를' : '을';
}

/** The number of the final consonant, 0 for none, of the last letter that is spoken; null where it is no syllable. */
function ending(text) {
  const [last = ''] = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text.normalize('NFC')) ?? [];
  const code = last.charCodeAt(0) - 0xac00;
  return code >= 0 && code <= 11171 ? code % 28 : null;
}
