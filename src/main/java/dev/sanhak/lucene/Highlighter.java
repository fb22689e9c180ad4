package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Hit;
import dev.sanhak.search.Presence;
import dev.sanhak.search.UserQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Shows where and why a document matches. It asks the query itself for its matches (their offsets
 * are in the index), so what is highlighted is what was found, and no text is analysed again.
 */
final class Highlighter {
  private final IndexSearcher searcher;
  private final List<Part> parts = new ArrayList<>();

  /** A clause with the query that stands for it. */
  private record Part(Clause clause, Weight weight) {}

  private Highlighter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  static Highlighter of(IndexSearcher searcher, QueryTranslator translator, UserQuery query)
      throws IOException {
    Highlighter highlighter = new Highlighter(searcher);
    for (Clause clause : query.clauses()) {
      Optional<Query> translated =
          clause.presence() == Presence.EXCLUDED ? Optional.empty() : translator.clause(clause);
      if (translated.isPresent()) {
        Query rewritten = searcher.rewrite(translated.get());
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        highlighter.parts.add(new Part(clause, weight));
      }
    }
    return highlighter;
  }

  /** The hit that a document is. */
  Hit hit(int document, float score, Partnership partnership) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Span> title = new ArrayList<>();
    List<Span> body = new ArrayList<>();
    Set<Hit.Match> matched = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Part part : parts) {
      String text = part.clause.text();
      matched.addAll(listed(part.clause, partnership));
      Matches matches = part.weight.matches(leaf, document - leaf.docBase);
      if (matches == null) {
        if (part.clause.presence() == Presence.PREFERRED) {
          missing.add(text);
        }
        continue;
      }
      WrittenWord word = WrittenWord.of(part.clause);
      List<Span> inTitle = spans(matches, Fields.TITLE, Fields.TITLE_NAMES);
      List<Span> inBody = spans(matches, Fields.BODY, Fields.BODY_NAMES);
      title.addAll(worthShowing(word.whole(partnership.title(), inTitle), part.clause));
      body.addAll(worthShowing(word.whole(partnership.body(), inBody), part.clause));
      for (String field : matches) {
        if (field.equals(Fields.WORD_KEYS)) {
          matched.addAll(written(word, text, partnership, title, body));
        } else if (!field.equals(Fields.LISTED_NAMES)) {
          matched.add(new Hit.Match(text, key(field), null));
        }
      }
    }
    return new Hit(
        partnership,
        Excerpt.whole(partnership.title(), title),
        Excerpt.best(partnership.body(), body),
        List.copyOf(matched),
        missing,
        score);
  }

  /** Of a word that nobody needs, such as 하는, a single syllable somewhere says nothing. */
  private static List<Span> worthShowing(List<Span> spans, Clause clause) {
    return clause.presence() == Presence.OPTIONAL
        ? spans.stream().filter(span -> span.end() - span.start() > 1).toList()
        : spans;
  }

  /** A word that was found as it is written has no offsets in the index. */
  private static List<Hit.Match> written(
      WrittenWord word, String text, Partnership partnership, List<Span> title, List<Span> body) {
    List<Hit.Match> found = new ArrayList<>();
    if (title.addAll(word.in(partnership.title()))) {
      found.add(new Hit.Match(text, Fields.TITLE, null));
    }
    if (body.addAll(word.in(partnership.body()))) {
      found.add(new Hit.Match(text, Fields.BODY, null));
    }
    return found;
  }

  private static List<Span> spans(Matches matches, String... fields) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (String field : fields) {
      MatchesIterator all = matches.getMatches(field);
      while (all != null && all.next()) {
        if (all.startOffset() >= 0) {
          spans.add(new Span(all.startOffset(), all.endOffset()));
        }
      }
    }
    return spans;
  }

  /** The record's key whose text a field holds. */
  private static String key(String field) {
    return switch (field) {
      case Fields.TITLE_NAMES -> Fields.TITLE;
      case Fields.BODY_NAMES -> Fields.BODY;
      default -> field;
    };
  }

  /** The values of the record's lists that a name means. */
  private static List<Hit.Match> listed(Clause clause, Partnership partnership) {
    if (!(clause instanceof Clause.Named named)) {
      return List.of();
    }
    return named.meanings().stream()
        .flatMap(
            name ->
                listed(name.facet(), partnership)
                    .filter(isUnder(name.value()))
                    .map(value -> new Hit.Match(named.text(), Fields.list(name.facet()), value)))
        .toList();
  }

  private static Predicate<String> isUnder(String value) {
    return listed -> listed.equals(value) || listed.startsWith(value + "/");
  }

  private static Stream<String> listed(Facet facet, Partnership partnership) {
    return switch (facet) {
      case COMPANY -> partnership.partners().companies().stream();
      case UNIVERSITY -> partnership.partners().universities().stream();
      case ORGANIZATION -> partnership.partners().organizations().stream();
      case TECHNOLOGY -> partnership.technologies().stream().map(Object::toString);
      case TYPE, REGION -> Stream.empty();
    };
  }

  /** A hit that nothing was asked for. */
  static Hit plain(Partnership partnership, List<Hit.Match> matched, float score) {
    return new Hit(
        partnership,
        Excerpt.whole(partnership.title(), List.of()),
        Excerpt.best(partnership.body(), List.of()),
        matched,
        List.of(),
        score);
  }
}
