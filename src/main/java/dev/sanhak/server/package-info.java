/**
 * The HTTP interface and the static page: parameters in, JSON out, every error one shape.
 *
 * <p>Only this package knows Javalin. It asks the {@link dev.sanhak.search.SearchEngine} and its
 * neighbours, and knows of no engine in particular.
 */
@NullMarked
package dev.sanhak.server;

import org.jspecify.annotations.NullMarked;
