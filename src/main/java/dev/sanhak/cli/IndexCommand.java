package dev.sanhak.cli;

import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.document.ArticleFile;
import dev.sanhak.document.ArticleFiles;
import dev.sanhak.document.ArticleLines;
import dev.sanhak.document.RecordFiles;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds files to the index, all in one step. */
@Command(
    name = "index",
    description = {
      "Add partnerships to the index: records from JSONL and CSV, and those that articles report.",
      "Of articles, records below the threshold are listed for review and not indexed."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  /** What a bad line does. */
  enum OnError {
    STOP,
    SKIP
  }

  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Records as .jsonl or .csv; articles as text, HTML, PDF, DOCX, HWP 5, HWPX, or as JSONL of"
              + " id, headline, text, published, url, publisher; or a folder of them and of folders.")
  private List<Path> files;

  @Option(
      names = "--on-error",
      paramLabel = "stop|skip",
      defaultValue = "stop",
      description = {
        "What a bad line of JSONL or CSV does: stop lists all of them and changes nothing,",
        "skip indexes the rest (default: ${DEFAULT-VALUE}).",
        "A document that cannot be read, or a file that holds no such lines, is listed, and the",
        "rest goes on."
      })
  private OnError onError;

  @Option(
      names = "--threshold",
      paramLabel = "CONFIDENCE",
      description =
          "From which confidence on what an article reports is indexed, 0 to 1 (default: "
              + ExtractedRecord.THRESHOLD
              + ").")
  private double threshold = ExtractedRecord.THRESHOLD;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "The day of publication of articles that tell none.")
  private @Nullable LocalDate published;

  private int badArticleLines;

  @Override
  public Integer call() {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new ParameterException(spec.commandLine(), "--threshold has to be from 0 to 1.");
    }
    files.forEach(IndexCommand::requireReadable);
    List<ArticleFile> all = filesOutsideOfTheIndex();
    Vocabulary vocabulary = options.vocabulary();
    IndexAnalysis analysis = IndexAnalysis.of(vocabulary);
    options.announceRebuild(analysis, spec.commandLine().getErr());
    try (IndexUpdate update = IndexUpdate.open(options.folder(), analysis)) {
      Loading loading = new Loading(update, onError == OnError.STOP);
      ArticleLoading articles = new ArticleLoading(update, threshold);
      ArticleIntake intake =
          new ArticleIntake(PartnershipExtractor.byRules(vocabulary), published, articles);
      load(all, loading, intake);
      PrintWriter err = spec.commandLine().getErr();
      loading.rejections().forEach(err::println);
      articles.refusals().forEach(err::println);
      if (onError == OnError.STOP && loading.rejected() + badArticleLines > 0) {
        err.println("sanhak: nothing was changed; mend these lines, or --on-error skip goes on");
        return ExitStatus.FAILED;
      }
      articles.reviews().forEach(err::println);
      int added = update.commit();
      articles.surplus().forEach(err::println);
      return summary(loading, articles, intake, added, update.deleted().size());
    }
  }

  private void load(List<ArticleFile> all, Loading loading, ArticleIntake intake) {
    long total = all.stream().mapToLong(each -> size(each.path())).sum();
    try (Progress progress = Progress.start(total)) {
      for (ArticleFile each : all) {
        Path file = each.path();
        Optional<String> fault = fault(file);
        if (fault.isPresent()) {
          intake.refuse(file.toString(), fault.get());
          progress.fileDone(size(file));
          continue;
        }
        if (holdsArticles(file)) {
          int refused = intake.refused();
          intake.read(each);
          badArticleLines += FileFormat.find(file).isPresent() ? intake.refused() - refused : 0;
          progress.fileDone(size(file));
          continue;
        }
        try (PartnershipReader reader = PartnershipReader.open(file)) {
          loading.load(file.toString(), reader, progress::file);
          progress.fileDone(reader.bytesRead());
        } catch (InvalidValueException e) {
          throw new CommandException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
          throw unreadable(file, e);
        } catch (UncheckedIOException e) {
          throw unreadable(file, e.getCause());
        }
      }
    }
  }

  private int summary(
      Loading loading, ArticleLoading articles, ArticleIntake intake, int added, int deleted) {
    PrintWriter out = spec.commandLine().getOut();
    int rejected = loading.rejected() + intake.refused();
    out.println("indexed %,d".formatted(added));
    out.println("replaced %,d".formatted(loading.accepted() + articles.accepted() - added));
    out.println("rejected %,d".formatted(rejected));
    if (intake.articles() > 0) {
      out.println(
          "from articles %,d: records %,d, for review %,d"
              .formatted(intake.articles(), articles.accepted(), articles.forReview()));
    }
    if (deleted > 0) {
      out.println("deleted %,d".formatted(deleted));
    }
    return rejected == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTED_INPUT;
  }

  /** An index that lies in a folder of articles is none of them. */
  private List<ArticleFile> filesOutsideOfTheIndex() {
    Path index = options.folder().root().toAbsolutePath().normalize();
    return ArticleFiles.of(files).stream()
        .filter(each -> !each.path().toAbsolutePath().normalize().startsWith(index))
        .toList();
  }

  /** What is wrong with a whole file that is named like records. */
  private static Optional<String> fault(Path file) {
    Optional<FileFormat> format = FileFormat.find(file);
    try {
      return format.isEmpty() || Files.isDirectory(file)
          ? Optional.empty()
          : RecordFiles.fault(file, format.get() == FileFormat.JSONL);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Records are what ends like them, but for JSONL whose first line is an article. */
  private static boolean holdsArticles(Path file) {
    try {
      FileFormat format = FileFormat.find(file).orElse(null);
      return format == null || (format == FileFormat.JSONL && ArticleLines.areIn(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static void requireReadable(Path file) {
    if (!Files.exists(file)) {
      throw new CommandException("There is no file " + file + ".", null);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static CommandException unreadable(Path file, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return new CommandException(file + " cannot be read: " + reason + ".", e);
  }
}
