package dev.sanhak.document;

/** What kind of trouble a document is: what can be done about it differs. */
public enum Fault {
  /** It holds nothing. */
  EMPTY,
  /** A PDF of pictures. */
  SCAN,
  /** It is under a password. */
  ENCRYPTED,
  /** It has more bytes, characters or files than an article may. */
  TOO_LONG,
  /** It was not read in time. */
  TOO_SLOW,
  /** A form of the past, which a newer program saves as one that is read. */
  OLD_FORMAT,
  /** A form that is not read. */
  OTHER_FORMAT,
  /** Of a known form, and damaged. */
  BROKEN,
  /** No JSON of an article. */
  BAD_JSON,
  /** A web page without the text of an article. */
  NO_ARTICLE,
  /** A file of several articles, where one is asked for. */
  SEVERAL,
  /** No file that can be opened. */
  NO_FILE
}
