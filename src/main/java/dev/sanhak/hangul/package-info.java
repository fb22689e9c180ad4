/**
 * Hangul below the syllable: jamo, initials, the key strokes of the standard two-set keyboard.
 *
 * <p>A person who types Korean passes through states that are no words: 삼ㅅ on the way to 삼성, 깃 on
 * the way to 기술, ㅅㅅㅈㅈ for 삼성전자, or tkatjd where the keyboard was in the wrong mode. Unicode's
 * syllables hide what those have in common with the word meant; the functions here show it. They
 * are pure, take any text in any normal form, and know nothing of names or search.
 */
@NullMarked
package dev.sanhak.hangul;

import org.jspecify.annotations.NullMarked;
