package dev.sanhak.format;

import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partnership;

/** Understands the text of one record. Thread-safe. */
interface RecordParser {
  /**
   * Understands the text.
   *
   * @throws BadRecordException where the text is not in the format
   * @throws InvalidValueException where a value of it is wrong
   */
  Partnership parse(String text);
}
