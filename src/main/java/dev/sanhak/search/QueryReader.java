package dev.sanhak.search;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.vocabulary.NameFinder;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person typed: words, "phrases", -exclusions, and the names among the words. Never
 * fails: what has no meaning as syntax, such as a lone quotation mark, is text.
 */
public final class QueryReader {
  /** A minus where a word begins, then a phrase in any quotation marks or a word. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>(?<!\\S)[-−–])?(?:[\"“”„](?<phrase>[^\"“”„]+)[\"“”„]|(?<word>[^\\s\"“”„]+))");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final NameFinder names;

  /** Makes a reader that knows these names. */
  public QueryReader(NameFinder names) {
    this.names = names;
  }

  /** Reads a query. */
  public UserQuery read(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    List<Clause> clauses = new ArrayList<>();
    Matcher part = PART.matcher(text);
    // Names reach across words (서울 과학 기술 대학교), so plain words in a row are read as one.
    int rowStart = -1;
    int rowEnd = -1;
    while (part.find()) {
      boolean excluded = part.group("minus") != null;
      if (part.group("phrase") == null && !excluded) {
        rowStart = rowStart < 0 ? part.start() : rowStart;
        rowEnd = part.end();
        continue;
      }
      if (rowStart >= 0) {
        readWords(text.substring(rowStart, rowEnd), false, clauses);
        rowStart = -1;
      }
      if (part.group("phrase") != null) {
        clauses.add(new Clause.Phrase(part.group("phrase").strip(), excluded));
      } else {
        readWords(part.group("word"), true, clauses);
      }
    }
    if (rowStart >= 0) {
      readWords(text.substring(rowStart, rowEnd), false, clauses);
    }
    return new UserQuery(text, clauses);
  }

  private void readWords(String row, boolean excluded, List<Clause> clauses) {
    int position = 0;
    for (NameMatch match : names.inQuery(row)) {
      if (match.isCertain()) {
        addWords(row.substring(position, match.start()), excluded, clauses);
        String text = row.substring(match.start(), match.end());
        clauses.add(new Clause.Named(text, meanings(match), excluded));
        position = match.end();
      }
    }
    addWords(row.substring(position), excluded, clauses);
  }

  private static List<FacetName> meanings(NameMatch match) {
    return match.readings().stream()
        .filter(Reading::isCertain)
        .map(Reading::name)
        .map(name -> new FacetName(Facet.of(name.kind()), name.canonical()))
        .toList();
  }

  private static void addWords(String row, boolean excluded, List<Clause> clauses) {
    WORD.matcher(row)
        .results()
        .forEach(word -> clauses.add(new Clause.Word(word.group(), excluded)));
  }
}
