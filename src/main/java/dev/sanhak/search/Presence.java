package dev.sanhak.search;

/** What a clause demands of a partnership. */
public enum Presence {
  /** It has to match. */
  REQUIRED,
  /** It need not match, but what matches comes first. */
  PREFERRED,
  /** It may not match. */
  EXCLUDED
}
