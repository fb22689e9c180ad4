package dev.sanhak.suggest;

/** Where in a text what was typed stands, the likeliest first. */
enum Place {
  /** It is the text. */
  WHOLE,
  /** The text begins with it. */
  BEGINNING,
  /** A later word begins with it; 텔레콤 is one of SK텔레콤, as the script changes there. */
  WORD,
  /** A syllable inside a word begins with it. */
  PART,
  /** Letters inside a Latin word, which has no syllables to go by; at least three. */
  LETTERS
}
