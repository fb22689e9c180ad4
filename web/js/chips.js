// The chosen filters, each to be taken away again.

import { el, hiddenText, hook, icon, patchChildren } from './dom.js';
import { range, shownTechnology, shownValue } from './format.js';
import { choices, withoutChoice, withoutFilters } from './state.js';
import { strings } from './strings.js';

/** What a choice is called where it stands alone: "대학 서울대학교". */
export function choiceLabel(choice) {
  return `${strings.facets[choice.facet]} ${choiceText(choice)}`;
}

function choiceText({ facet, value, from, to }) {
  if (facet === 'year') return range(from, to);
  if (facet !== 'technology') return shownValue(facet, value);
  const { field, name } = shownTechnology(value);
  return field ? `${field} › ${name}` : name;
}

/** `current` gives the newest state: two chips may be pressed before the answer to the first has come. */
export function createChips({ current, onChange, focusFallback }) {
  const bar = hook('chips');

  const shown = () => [...bar.querySelectorAll('.chip')];

  function chip(choice) {
    return el(
      'button',
      {
        type: 'button',
        class: `chip chip--${choice.facet}`,
        onclick: () => remove(choice),
      },
      el('span', { class: 'chip__kind' }, strings.facets[choice.facet]),
      ' ',
      el('span', { class: 'chip__text' }, choiceText(choice)),
      hiddenText(` ${strings.chips.remove}`),
      icon('close'),
    );
  }

  function remove(choice) {
    const at = shown().indexOf(document.activeElement);
    onChange(withoutChoice(current(), choice));
    pendingFocus = at;
  }

  // The chip that was pressed is gone when the answer comes: its neighbour takes the focus.
  let pendingFocus = -1;

  return {
    render(state) {
      const chosen = choices(state);
      const chips = chosen.map(chip);
      const clear = el(
        'button',
        { type: 'button', class: 'chips__clear', onclick: () => onChange(withoutFilters(current())) },
        strings.chips.clear,
      );
      const held = bar.contains(document.activeElement);
      bar.hidden = chosen.length === 0;
      patchChildren(bar, chosen.length > 0 ? [...joined(chips, chosen), clear] : []);
      if (held)
        (chips[Math.min(pendingFocus, chips.length - 1)] ?? focusFallback()).focus({ preventScroll: true });
      pendingFocus = -1;
    },
  };
}

/** Values of one facet widen each other, those of different ones narrow: the words between them say so. */
function joined(chips, chosen) {
  return chips.flatMap((chip, i) => {
    if (i === 0) return [chip];
    const word = chosen[i - 1].facet === chosen[i].facet ? strings.chips.or : strings.chips.and;
    return [el('span', { class: 'chips__join' }, word), chip];
  });
}
