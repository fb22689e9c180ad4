/**
 * The commands: read the options, build the objects by hand, call, print.
 *
 * <p>Only this package knows picocli, and it alone knows all the others. Results go to standard
 * output, everything said to a person to standard error.
 */
@NullMarked
package dev.sanhak.cli;

import org.jspecify.annotations.NullMarked;
