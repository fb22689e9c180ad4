// An error answer, in words that help: what happened, and the one step that leads on.

import { listHref } from './address.js';
import { el } from './dom.js';
import { parseState, withoutParameter } from './state.js';
import { strings } from './strings.js';

export function problemFor(problem, state, onRetry) {
  const wrongRequest = problem.status >= 400 && problem.status < 500;
  return el(
    'div',
    { class: 'message__box message__box--failed', role: 'alert' },
    el('h2', { class: 'message__title' }, wrongRequest ? strings.failed.badTitle : strings.failed.title),
    el('p', {}, explanation(problem, state)),
    el(
      'p',
      { class: 'message__steps' },
      wrongRequest && problem.parameter && problem.parameter in state
        ? el(
            'a',
            { class: 'button', href: listHref(withoutParameter(state, problem.parameter)), 'data-navigate': true },
            strings.failed.without(parameterName(problem.parameter)),
          )
        : el('button', { type: 'button', class: 'button', onclick: onRetry }, strings.failed.again),
      wrongRequest && el('a', { class: 'button button--quiet', href: listHref(parseState('')), 'data-navigate': true }, strings.empty.start),
    ),
  );
}

/** The server's own words are for programmers; what a reader can do about it follows from the parameter it names. */
export function explanation({ status, detail, parameter }, state = {}) {
  if (status === 0) return strings.failed.offline;
  if (status >= 500) return strings.failed.server;
  if (parameter === 'page') return strings.failed.tooFar;
  if (!(parameter in state)) return detail;
  const unknown = strings.failed.value(parameterName(parameter), String(state[parameter]));
  return parameter === 'from' || parameter === 'to' ? `${unknown} ${strings.years.invalid}` : unknown;
}

function parameterName(name) {
  return strings.failed.parameters[name] ?? strings.facets[name] ?? name;
}
