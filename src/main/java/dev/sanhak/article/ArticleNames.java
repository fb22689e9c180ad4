package dev.sanhak.article;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every name in a text, as the extractor sees it, whether or not anybody works together. */
public final class ArticleNames {
  private final Vocabulary vocabulary;
  private final MentionFinder mentionFinder;

  /** Finds the names of a vocabulary, and others by pattern. */
  public ArticleNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    mentionFinder = new MentionFinder(new NamedForms(vocabulary));
  }

  /** A name where it stands. */
  public record Found(int begin, int end, NameKind kind, String name) {}

  /** The names in their order. */
  public List<Found> in(String text) {
    List<NameMatch> matches = vocabulary.finder().inText(text);
    List<Found> found = new ArrayList<>();
    for (Mention mention : mentionFinder.find(text, matches, null)) {
      found.add(new Found(mention.begin(), mention.end(), mention.kind(), mention.name()));
    }
    for (NameMatch match : matches) {
      Name name = match.names().getFirst();
      if (name.kind() == NameKind.TECHNOLOGY) {
        found.add(new Found(match.start(), match.end(), name.kind(), name.canonical()));
      }
    }
    found.sort(Comparator.comparingInt(Found::begin));
    return found;
  }
}
