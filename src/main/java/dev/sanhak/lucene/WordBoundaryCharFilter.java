package dev.sanhak.lucene;

import dev.sanhak.hangul.Hanja;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text easier to read for nori. Hanja become Hangul, since nori knows their readings only
 * of whole words (三·성·전자); and a space comes between a Latin letter and Hangul behind it, unless
 * the Hangul is only a particle: behind 6G, nori reads the 이 of 이동통신 as one.
 *
 * <p>Lucene's own filter for patterns would do, but corrects the end of the token before the space
 * as if it were behind it, and the highlight of 6G would lose its G.
 */
final class WordBoundaryCharFilter extends BaseCharFilter {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<=[A-Za-z])(?=[가-힣])"
              + "(?!(?:은|는|이|가|을|를|과|와|의|에|에서|에게|로|으로|도|만|부터|까지|와의|과의|에서는|에는"
              + "|에도|로는|라는|이라는|이란|란|이나|나|보다|처럼|이다|다|인|입니다)(?![가-힣]))");

  private @Nullable Reader spaced;

  WordBoundaryCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (spaced == null) {
      spaced = new StringReader(spaced(Hanja.toHangul(readAll())));
    }
    return spaced.read(buffer, offset, length);
  }

  private String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1024];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  private String spaced(String text) {
    Matcher boundary = BOUNDARY.matcher(text);
    StringBuilder spaced = new StringBuilder(text.length() + 16);
    int copied = 0;
    while (boundary.find()) {
      spaced.append(text, copied, boundary.start()).append(' ');
      copied = boundary.start();
      addOffCorrectMap(spaced.length(), copied - spaced.length());
    }
    return spaced.append(text, copied, text.length()).toString();
  }
}
