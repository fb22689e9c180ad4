// A tiny element builder. Strings always become text nodes, so a record full of markup is shown, never run.

import { asSpoken, spokenAs } from './korean-text.js';

const SVG = 'http://www.w3.org/2000/svg';

/** el('a', {class: 'x', href: '/'}, 'text', child): null and false children and attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  const given = present(children);
  // An option holds mere text.
  if (tag === 'option') mere(element, given);
  else element.append(...given.map(content));
  return element;
}

/** Puts new children, texts among them, in the place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children).map(content));
}

/** The same for a drawing: svg('circle', {r: 4}). */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  mere(element, children.flat(Infinity).filter(Boolean));
  return element;
}

/** An icon of the sprite in index.html; decoration only, the words beside it carry the meaning. */
export function icon(name) {
  return svg('svg', { class: 'icon', 'aria-hidden': 'true' }, svg('use', { href: `#icon-${name}` }));
}

function mere(element, children) {
  const lang = spokenAs(children.filter((child) => typeof child === 'string'));
  if (lang) element.setAttribute('lang', lang);
  element.append(...children);
}

const present = (children) =>
  children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

const content = (child) => (child instanceof Node ? child : asSpoken(String(child)));

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
 * where that control is gone, to `fallback`: never to the top of the document. What the change itself leads the focus to
 * keeps it.
 */
export function keepingFocus(change, fallback = () => null) {
  const before = document.activeElement;
  change();
  const now = document.activeElement;
  if (!before || before === document.body || (now !== before && now !== document.body)) return;
  const gone = !before.isConnected || before.checkVisibility?.({ visibilityProperty: true }) === false;
  // What was hidden has the focus until the page is drawn again.
  if (gone || now !== before) (gone ? fallback() : before)?.focus({ preventScroll: true });
}

/** Puts new children in the place of old ones; the one that stands for what had the focus, by its data-key, gets it. */
export function replaceKeepingFocus(parent, ...children) {
  const key = parent.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  parent.replaceChildren(...children);
  if (key === undefined) return;
  const heir = parent.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? parent.querySelector('[data-key]');
  heir?.focus({ preventScroll: true });
}
