/**
 * Files as articles: text, HTML, JSONL, PDF, DOCX, HWP and HWPX, as they lie in the folders of a
 * press office.
 *
 * <p>What a file is, its first bytes say; its name often lies. What comes out is an {@link
 * dev.sanhak.article.Article}, or one line that says why there is none, because the rest of a
 * folder has to be read whatever one file holds. So nothing that a file may be is an exception
 * here: not an empty one, not a scan, not random bytes, not a zip that unfolds to terabytes. Each
 * is read on a thread of its own, which is left behind where it takes too long.
 *
 * <p>The libraries that know those formats are known here and nowhere else: Tika with PDFBox and
 * POI for PDF, DOCX and HWP 5, jsoup and Readability for HTML. HWPX, which none of them reads, is
 * zipped XML. Imported is {@code article} alone.
 */
@NullMarked
package dev.sanhak.document;

import org.jspecify.annotations.NullMarked;
