package dev.sanhak.article;

import java.util.List;
import java.util.stream.Collectors;

/** Puts together an article's own sentences about one agreement. */
final class Tellings {
  /** Records allow more, but a title has to fit on a line. */
  private static final int LONGEST_TITLE = 120;

  private Tellings() {}

  /**
   * The title and the body.
   *
   * @param headline the headline if it speaks of this agreement alone, else empty
   */
  static Telling of(ArticleText text, Agreement agreement, String headline) {
    List<Sentence> sentences = agreement.sentences().stream().map(Reading::sentence).toList();
    Sentence core = agreement.cores().getFirst().sentence();
    String title = headline.isBlank() ? text.substring(core.begin(), core.end()) : headline;
    return new Telling(
        shortened(title.strip()),
        sentences.stream()
            .map(each -> text.substring(each.begin(), each.end()))
            .collect(Collectors.joining(" ")),
        sentences.stream().map(each -> text.evidence(each.begin(), each.end())).toList());
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
    return title.substring(0, space > 0 ? space : LONGEST_TITLE - 1) + "…";
  }
}
