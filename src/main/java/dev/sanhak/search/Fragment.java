package dev.sanhak.search;

/**
 * A piece of text, highlighted or not; the pieces in a row are the text. Never HTML.
 *
 * @param text the piece as stored
 * @param highlighted whether it matches the query
 */
public record Fragment(String text, boolean highlighted) {}
