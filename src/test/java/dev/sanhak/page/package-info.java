/**
 * The page as a person meets it: a real browser on the real server. Only what a healthy server does
 * not do, an error or a slow answer, is made up on the way between the two.
 */
@NullMarked
package dev.sanhak.page;

import org.jspecify.annotations.NullMarked;
