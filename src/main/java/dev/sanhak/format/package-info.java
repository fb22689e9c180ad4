/**
 * Partnerships as files: JSONL and CSV, read and written as streams.
 *
 * <p>Reading has two halves, because the second costs far more than the first and can be shared
 * out: a {@link dev.sanhak.format.PartnershipReader} cuts its stream into {@link
 * dev.sanhak.format.RawLine}s, one after the other, and turns any of them, on any thread, into a
 * {@link dev.sanhak.format.Line}: a partnership, or the reason why it is none. A bad line is a
 * value and not an exception, because whether to stop or to skip is the caller's choice, and the
 * next line is good again.
 *
 * <p>Nothing is lost in silence. An unknown key is refused rather than read past, since a typing
 * error in {@code universities} would otherwise cost every university of the file. Nothing grows
 * with the file either: one line at a time is held, and none above 1 MiB.
 *
 * <p>Names are kept as they are written; the vocabulary normalises them elsewhere. Tokens of JSON
 * and CSV are read by Jackson in streaming mode. Binding to classes was not used: its messages
 * speak of Java classes, and ours have to speak of keys.
 */
@NullMarked
package dev.sanhak.format;

import org.jspecify.annotations.NullMarked;
