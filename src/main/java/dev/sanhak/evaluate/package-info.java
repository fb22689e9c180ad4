/**
 * How good the answers are, as figures: a ranking against judgments.
 *
 * <p>It knows no engine and no interface: whoever calls hands over a function from a query to ids,
 * so the same figures come from the process, over HTTP, and from the baseline.
 */
@NullMarked
package dev.sanhak.evaluate;

import org.jspecify.annotations.NullMarked;
