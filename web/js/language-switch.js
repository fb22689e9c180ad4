// The way to the same place in the other language. It loads the page anew, and so is an ordinary link.

import { hook } from './dom.js';
import { inOther, language } from './language.js';

/** Follows the address, so that the link is right whenever and however it is opened. */
export function updateLanguageSwitch() {
  const link = hook('language');
  link.href = inOther(location.pathname + location.search + location.hash);
  if (language !== 'ko') link.hreflang = 'ko';
}
