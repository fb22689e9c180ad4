// The head of the page of one company, university, organization or technology, which is but a state of the search: who
// its partners are and which technologies by which years.

import { el, icon } from './dom.js';
import { number, shownTechnology } from './format.js';
import { rankingFor } from './ranking.js';
import { strings } from './strings.js';
import { sparkFor, yearsOf } from './trend.js';

const NAMES = ['company', 'university', 'technology', 'organization'];
// Who and what is listed beside a name of each kind.
const BESIDE = {
  company: ['university', 'technology', 'organization'],
  university: ['company', 'technology', 'organization'],
  organization: ['company', 'university', 'technology'],
  technology: ['company', 'university', 'organization'],
};

/** The one name that a state is about, or null: with words or a second name it is about something else. */
export function nameOf(state) {
  const chosen = NAMES.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
  return !state.q && state.page === 1 && chosen.length === 1 ? chosen[0] : null;
}

export function namePageFor({ facet, value }, answer, state) {
  const { field, name } = facet === 'technology' ? shownTechnology(value) : { field: '', name: value };
  const years = yearsOf(answer);
  return el(
    'section',
    { class: `name-page name-page--${facet}`, 'aria-label': name },
    el(
      'div',
      { class: 'name-page__head' },
      el('span', { class: 'name-page__mark', 'aria-hidden': 'true' }, icon(facet)),
      el(
        'div',
        { class: 'name-page__title' },
        el('p', { class: 'name-page__kind' }, [strings.facets[facet], field && ` · ${field}`]),
        el('p', { class: 'name-page__name' }, name),
        el('p', { class: 'name-page__facts' }, facts(facet, answer, years).join(' · ')),
      ),
      el(
        'div',
        { class: 'name-page__side' },
        years.length > 1 && sparkFor(answer, years),
      ),
    ),
    el(
      'div',
      { class: 'rankings' },
      BESIDE[facet].map((other) =>
        rankingFor(other, answer, state, {
          title: strings.namePage.beside[other],
          sparks: other === 'technology',
          view: other === 'technology' ? 'technologies' : null,
        }),
      ),
    ),
  );
}

function facts(facet, answer, years) {
  const total = (name) => answer.facets.find((one) => one.name === name)?.total ?? 0;
  return [
    strings.namePage.partnerships(number(answer.total)),
    years.length > 0 && strings.trends.byYear(years[0], years.at(-1)),
    ...['company', 'university', 'organization']
      .filter((other) => other !== facet && total(other) > 0)
      .map((other) => strings.namePage.partners(strings.facets[other], number(total(other)))),
  ].filter(Boolean);
}
