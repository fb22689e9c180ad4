package dev.sanhak.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanhak.article.Article;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads judgments of extraction: JSONL of articles {@code {id, headline, text, published, url,
 * publisher, gold: [{companies, universities, organizations, technologies, type, date}]}}, of
 * single sentences {@code {text, companies, universities, technologies}}, which have no {@code
 * gold}, or of the partnerships of one article that lies in a file of its own, which have no {@code
 * text}.
 */
public final class JudgedArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Vocabulary vocabulary;
  private final List<JudgedArticle> articles = new ArrayList<>();
  private final List<JudgedLine> lines = new ArrayList<>();
  private final List<Facets> partnerships = new ArrayList<>();

  private JudgedArticleReader(Path file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
  }

  /**
   * What a file holds; usually only one of the lists is not empty.
   *
   * @param partnerships those of an article that the file does not have
   */
  public record Judgments(
      List<JudgedArticle> articles, List<JudgedLine> lines, List<Facets> partnerships) {}

  /**
   * Reads a file whole.
   *
   * @param vocabulary by which the names are made canonical, as those of records are
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a line is no judgment; the message names file, line and
   *     reason
   */
  public static Judgments read(Path file, Vocabulary vocabulary) throws IOException {
    JudgedArticleReader reader = new JudgedArticleReader(file, vocabulary);
    List<String> all = Files.readAllLines(file);
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        reader.read(i + 1, all.get(i));
      }
    }
    return new Judgments(
        List.copyOf(reader.articles), List.copyOf(reader.lines), List.copyOf(reader.partnerships));
  }

  private void read(int number, String line) {
    try {
      read(number, JSON.readTree(line));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": is broken JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private void read(int number, JsonNode node) {
    String text = text(node, "text");
    if (text == null && node.has("universities") && !node.has("gold")) {
      partnerships.add(partnership(node));
    } else if (text == null) {
      throw new IllegalArgumentException("needs text, a text");
    } else if (node.has("gold")) {
      articles.add(new JudgedArticle(article(node, number, text), gold(node.get("gold"))));
    } else if (node.has("companies")) {
      lines.add(
          new JudgedLine(
              text,
              names(node, NameKind.COMPANY, "companies"),
              names(node, NameKind.UNIVERSITY, "universities"),
              names(node, NameKind.TECHNOLOGY, "technologies")));
    } else {
      throw new IllegalArgumentException("needs gold, a list, or companies, a list of names");
    }
  }

  private static Article article(JsonNode node, int number, String text) {
    String id = text(node, "id");
    String headline = text(node, "headline");
    return new Article(
        id == null ? "line " + number : id,
        headline == null ? "" : headline,
        text,
        day(text(node, "published")),
        text(node, "url"),
        text(node, "publisher"));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("published: '" + text + "' is no day as YYYY-MM-DD", e);
    }
  }

  private List<Facets> gold(JsonNode list) {
    if (!list.isArray()) {
      throw new IllegalArgumentException("gold: is no list");
    }
    List<Facets> gold = new ArrayList<>();
    list.forEach(each -> gold.add(partnership(each)));
    return gold;
  }

  private Facets partnership(JsonNode node) {
    return new Facets(
        names(node, NameKind.COMPANY, "companies"),
        names(node, NameKind.UNIVERSITY, "universities"),
        names(node, NameKind.ORGANIZATION, "organizations"),
        names(node, NameKind.TECHNOLOGY, "technologies"),
        text(node, "type"),
        text(node, "date"));
  }

  private Set<String> names(JsonNode node, NameKind kind, String key) {
    Set<String> names = new LinkedHashSet<>();
    JsonNode list = node.path(key);
    if (!list.isArray() && !list.isMissingNode()) {
      throw new IllegalArgumentException(key + ": is no list");
    }
    for (JsonNode each : list) {
      if (!each.isTextual()) {
        throw new IllegalArgumentException(key + ": holds what is no text");
      }
      names.add(vocabulary.canonical(kind, each.asText()));
    }
    return names;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(key + ": is no text");
    }
    return value.asText();
  }
}
