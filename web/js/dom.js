// A tiny element builder. Strings always become text nodes, so a record full of markup is shown, never run.

const SVG = 'http://www.w3.org/2000/svg';

/** el('a', {class: 'x', href: '/'}, 'text', child): null and false children and attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** An icon of the sprite in index.html; decoration only, the words beside it carry the meaning. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

export const hook = (name, root = document) => root.querySelector(`[data-${name}]`);

export const hiddenText = (text) => el('span', { class: 'visually-hidden' }, text);

/** Text with its highlighted parts marked. */
export function fragments(list) {
  return (list ?? []).map(({ text, highlighted }) => (highlighted ? el('mark', {}, text) : text));
}

/** Makes `wanted` the children of `parent`, touching only what differs: a node that stays in place keeps its focus. */
export function patchChildren(parent, wanted) {
  let next = parent.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  while (next) {
    const surplus = next;
    next = next.nextSibling;
    surplus.remove();
  }
}

/**
 * Runs a change of the page and gives the focus back to the control that had it (moving a node takes the focus away), or,
 * where that control is gone, to `fallback`: never to the top of the document.
 */
export function keepingFocus(change, fallback = () => null) {
  const before = document.activeElement;
  change();
  if (!before || before === document.body || document.activeElement === before) return;
  const target = before.isConnected && before.checkVisibility?.() !== false ? before : fallback();
  target?.focus({ preventScroll: true });
}
