/**
 * What Sanhak is about, as plain values: one partnership between companies, universities and other
 * organizations, told by one text.
 *
 * <p>Every value is checked, and brought to Unicode's composed form (NFC), where it is made, and
 * nowhere else: whoever holds a {@link dev.sanhak.partnership.Partnership} holds a good one. This
 * package imports nothing of ours and no library, so that every other may build on it.
 */
@NullMarked
package dev.sanhak.partnership;

import org.jspecify.annotations.NullMarked;
