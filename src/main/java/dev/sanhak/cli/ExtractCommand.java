package dev.sanhak.cli;

import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.document.ArticleFiles;
import dev.sanhak.format.ExtractedJson;
import dev.sanhak.format.ExtractedRecord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the partnerships that articles report. */
@Command(
    name = "extract",
    description = {
      "Print the partnerships that articles report, one JSON record a line.",
      "Besides a record's keys each has: article, the id or file name it came from;"
          + " evidence, for every value a list of {key, value, part, begin, end, text}: the part"
          + " (headline or text) of the article and the characters it was read from, counted from 0;"
          + " unknown, the names that the vocabulary does not have; confidence, from 0 to 1,"
          + " about the share of such records that a person would leave as they are.",
      "Exit status: 0 done, 1 done with refused input, 2 wrong use, 3 failed."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Text, HTML, PDF, DOCX, HWP 5, HWPX; JSONL of id, headline, text, published, url,"
              + " publisher; or a folder of them and of folders.")
  private List<Path> files;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day of publication of articles that tell none; by it dates are understood.")
  private @Nullable LocalDate published;

  @Mixin private VocabularyFolder vocabulary;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Printing printing = new Printing(out, err);
    ArticleIntake intake =
        new ArticleIntake(PartnershipExtractor.byRules(vocabulary.read()), published, printing);
    ArticleFiles.of(files).forEach(intake::read);
    out.flush();
    err.println(
        "articles %,d\npartnerships %,d\nrefused %,d"
            .formatted(intake.articles(), printing.printed, intake.refused()));
    return intake.refused() == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTED_INPUT;
  }

  /** Records to standard output, refusals to standard error, as they come. */
  private static final class Printing implements ArticleIntake.Sink {
    private final PrintWriter out;
    private final PrintWriter err;
    private int printed;

    private Printing(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    @Override
    public void put(String place, ExtractedRecord read) {
      out.println(ExtractedJson.toJson(read));
      printed++;
    }

    @Override
    public void refuse(String place, String reason) {
      err.println(place + ": " + reason);
    }
  }
}
