// The language of the page is part of its address: `lang=en`, or nothing for Korean. So a link is read by whoever gets it as
// it was by who sent it. It holds for a whole visit of the page: the switch loads the page anew.

const NAME = 'lang';
const OTHER = 'en';

export const language = new URLSearchParams(location.search).get(NAME) === OTHER ? OTHER : 'ko';

/** An address of the page in the language that it is read in. */
export const inLanguage = (href) => inThis(href, language);

/** An address in the language that it is not read in. */
export const inOther = (href) => inThis(href, language === OTHER ? 'ko' : OTHER);

function inThis(href, wanted) {
  const url = new URL(href, location.origin);
  url.searchParams.delete(NAME);
  if (wanted === OTHER) url.searchParams.set(NAME, OTHER);
  return url.pathname + url.search + url.hash;
}
