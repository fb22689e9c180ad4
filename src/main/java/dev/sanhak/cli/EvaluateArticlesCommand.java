package dev.sanhak.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanhak.article.Article;
import dev.sanhak.article.ArticleNames;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.document.ArticleReader;
import dev.sanhak.document.ReadResult;
import dev.sanhak.document.TimeLimit;
import dev.sanhak.evaluate.ArticleEvaluation;
import dev.sanhak.evaluate.ArticleScore;
import dev.sanhak.evaluate.Counts;
import dev.sanhak.evaluate.Facets;
import dev.sanhak.evaluate.JudgedArticle;
import dev.sanhak.evaluate.JudgedArticleReader;
import dev.sanhak.evaluate.JudgedArticleReader.Judgments;
import dev.sanhak.evaluate.LineEvaluation;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what is read in articles, and the names read in single sentences. */
@Command(
    name = "articles",
    description = {
      "Extraction from articles: precision, recall and F1 of what was read.",
      "A partnership read and one judged are the same where they share most partners;"
          + " type and date are compared over those."
    },
    mixinStandardHelpOptions = true)
final class EvaluateArticlesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSONL of id, headline, text, published, gold; or of text, companies, universities,"
              + " technologies; or the partnerships of one article, with --article.")
  private Path file;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "The article whose partnerships are judged, in any form that extract reads.")
  private @Nullable Path articleFile;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "The day of publication of that article, where it tells none itself.")
  private @Nullable LocalDate published;

  @Option(
      names = "--half",
      paramLabel = "both|odd|even",
      defaultValue = "both",
      description =
          "Which of the articles, by their place in the file (default: ${DEFAULT-VALUE}).")
  private EvaluateQueriesCommand.Half half;

  @Mixin private VocabularyFolder vocabularyFolder;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    Vocabulary vocabulary = vocabularyFolder.read();
    Judgments judgments = judgments(vocabulary);
    ArticleEvaluation articles =
        ArticleEvaluation.run(
            half.of(articles(judgments)), PartnershipExtractor.byRules(vocabulary));
    LineEvaluation lines =
        LineEvaluation.run(half.of(judgments.lines()), new ArticleNames(vocabulary));
    if (articles.all().articles() == 0 && judgments.lines().isEmpty()) {
      throw new CommandException(file + " has neither a judged article nor a line.", null);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          new ObjectMapper().writeValueAsString(Map.of("articles", articles, "lines", lines)));
    } else {
      if (articles.all().articles() > 0) {
        print(articles, out);
      }
      if (!judgments.lines().isEmpty()) {
        print(lines, out);
      }
    }
    return ExitStatus.DONE;
  }

  private List<JudgedArticle> articles(Judgments judgments) {
    List<Facets> partnerships = judgments.partnerships();
    if (partnerships.isEmpty()) {
      return judgments.articles();
    }
    if (articleFile == null) {
      throw new ParameterException(
          spec.commandLine(),
          file + " judges partnerships without their article: name it with --article FILE");
    }
    List<JudgedArticle> articles = new ArrayList<>(judgments.articles());
    articles.add(new JudgedArticle(article(articleFile).orPublished(published), partnerships));
    return articles;
  }

  private static Article article(Path articleFile) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(TimeLimit.DEFAULT).read(articleFile, results::add);
    if (results.size() != 1) {
      throw new CommandException(
          "%s has %,d articles: name a file with one".formatted(articleFile, results.size()), null);
    }
    return switch (results.getFirst()) {
      case ReadResult.Good good -> good.article();
      case ReadResult.Bad bad ->
          throw new CommandException(bad.place() + ": " + bad.reason(), null);
    };
  }

  private Judgments judgments(Vocabulary vocabulary) {
    try {
      return JudgedArticleReader.read(file, vocabulary);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void print(ArticleEvaluation evaluation, PrintWriter out) {
    ArticleScore all = evaluation.all();
    out.println(all.articles() + " articles     right  read  gold  precision  recall     F1");
    print("companies", all.values().companies(), out);
    print("universities", all.values().universities(), out);
    print("organizations", all.values().organizations(), out);
    print("technologies", all.values().technologies(), out);
    print("type", all.type(), out);
    print("date", all.date(), out);
    print("pairs", all.pairs(), out);
    print("has some", all.present(), out);
    print("has none", all.absent(), out);
    out.println();
    out.println("worst");
    for (ArticleEvaluation.Judged judged : evaluation.worst()) {
      out.println("%.3f  %s".formatted(judged.quality(), judged.id()));
      judged.read().forEach(each -> out.println("         read " + line(each)));
      judged.gold().forEach(each -> out.println("         gold " + line(each)));
    }
  }

  private static void print(String name, Counts counts, PrintWriter out) {
    out.println(
        "%-15s %7d %5d %5d      %.3f   %.3f  %.3f"
            .formatted(
                name,
                counts.right(),
                counts.read(),
                counts.gold(),
                counts.precision(),
                counts.recall(),
                counts.f1()));
  }

  private static String line(Facets facets) {
    return "%s | %s | %s | %s | %s | %s"
        .formatted(
            String.join(", ", facets.companies()),
            String.join(", ", facets.universities()),
            String.join(", ", facets.organizations()),
            String.join(", ", facets.technologies()),
            facets.type(),
            facets.date());
  }

  private static void print(LineEvaluation evaluation, PrintWriter out) {
    out.println("names in lines  right  read  gold  precision  recall     F1");
    print("names", evaluation.names(), out);
    for (LineEvaluation.Judged wrong : evaluation.wrong()) {
      out.println("missed " + wrong.missed() + ", added " + wrong.added() + ": " + wrong.text());
    }
  }
}
