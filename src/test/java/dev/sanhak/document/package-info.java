/** Files are made by the tests themselves, by the libraries that write such files. */
@NullMarked
package dev.sanhak.document;

import org.jspecify.annotations.NullMarked;
