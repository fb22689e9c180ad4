// One list of a card: its values, each with the way to its evidence and out of the list, and a field to add another.

import { el, hiddenText } from '../dom.js';
import { strings } from '../strings.js';
import { checkValue } from './check.js';
import { complaint } from './field.js';

const words = strings.article;

/**
 * @param given the values that were read
 * @param unknown those of them that the vocabulary does not know
 */
export function createValueList(key, id, given, unknown, { onEvidence, onChange }) {
  let values = [...given];
  const list = el('ul', { class: 'card__values' });
  const add = el('input', {
    class: 'card__add',
    id,
    'aria-label': words.addTo(words.lists[key]),
    placeholder: words.add,
    enterkeyhint: 'done',
    autocomplete: 'off',
    // Enter while a syllable is composed ends the composition; only the next one is meant for us.
    onkeydown: (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      take();
    },
    // Whoever types a name and goes on means it to be there.
    onchange: take,
    oninput: () => {
      error.tell('');
      onChange();
    },
  });
  const error = complaint(add, `${id}-error`);
  const label = el('span', { class: 'card__label' }, words.lists[key]);
  const element = el('div', { class: 'card__list' }, label, list, add, error.element);

  function refusal() {
    const value = add.value.trim();
    return value && !values.includes(value) ? checkValue(key, value, values) : '';
  }

  function take() {
    const value = add.value.trim();
    error.tell(refusal());
    if (error.element.textContent) return onChange();
    if (value && !values.includes(value)) values.push(value);
    add.value = '';
    render();
    onChange();
  }

  function remove(value) {
    values = values.filter((other) => other !== value);
    render();
    onChange();
    add.focus();
  }

  function render() {
    list.replaceChildren(...values.map(chip));
  }

  function chip(value) {
    const show = () => onEvidence({ key, value });
    return el(
      'li',
      { class: `card__value card__value--${key}` },
      el(
        'button',
        { type: 'button', class: 'card__name', onclick: show, onfocus: show },
        value,
        unknown.includes(value) && el('span', { class: 'card__unknown' }, ` ${words.unknown}`),
      ),
      el('button', { type: 'button', class: 'card__remove', onclick: () => remove(value) }, '×', hiddenText(words.remove(value))),
    );
  }

  render();
  return {
    element,
    add,
    take,
    values: () => [...values],
    /** Whether what the field still holds would be refused; what is good is taken over when it is left. */
    isRefused: () => refusal() !== '',
  };
}
