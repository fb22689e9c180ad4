package dev.sanhak.search;

/** What a clause demands of a partnership. */
public enum Presence {
  /** It has to match. */
  REQUIRED,
  /** It need not match, but what matches comes first, and a hit says where it lacks it. */
  PREFERRED,
  /** It need not match, and nobody misses it: 어디야, 배우려면. */
  OPTIONAL,
  /** It may not match. */
  EXCLUDED
}
