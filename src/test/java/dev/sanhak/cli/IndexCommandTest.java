package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  private static final String NOTHING_CHANGED =
      "sanhak: nothing was changed; mend these lines, or --on-error skip goes on";

  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void nameIndex() {
    index = folder.resolve("index");
  }

  @Test
  void index_jsonlAndCsv_sumsUp() throws IOException {
    Path jsonl = CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD);
    Path csv =
        CommandRun.write(folder.resolve("b.csv"), "id,title,body,companies", "b-1,제목,본문,LG전자;네이버");

    assertThat(index(jsonl, csv))
        .isEqualTo(new CommandRun(0, "indexed 2\nreplaced 0\nrejected 0\n", ""));
    assertThat(search("네이버")).startsWith("1건\n").contains("b-1");
  }

  @Test
  void index_sameIdAgain_replaces() throws IOException {
    index(CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD));
    Path again = CommandRun.write(folder.resolve("b.jsonl"), CommandRun.line("good-1", "새것", "KT"));

    assertThat(index(again).out()).isEqualTo("indexed 0\nreplaced 1\nrejected 0\n");
    assertThat(search("온디바이스")).startsWith("0건");
    assertThat(search("새것")).startsWith("1건");
  }

  @Test
  void onErrorStop_badLine_changesNothing() throws IOException {
    index(CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD));
    String before = search("-없는낱말");
    Path mixed =
        CommandRun.write(
            folder.resolve("b.jsonl"),
            CommandRun.line("good-1", "새것", "KT"),
            CommandRun.BAD,
            CommandRun.line("good-2", "새것", "KT"),
            "{nonsense");
    CommandRun run = index(mixed);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines().map(line -> line.replaceAll("(?<=:\\d): .*", "")))
        .containsExactly(mixed + ":2", mixed + ":4", NOTHING_CHANGED);
    assertThat(search("-없는낱말")).isEqualTo(before);
  }

  @Test
  void onErrorStop_noIndexYet_leavesNone() throws IOException {
    assertThat(index(CommandRun.write(folder.resolve("a.jsonl"), CommandRun.BAD)).status())
        .isEqualTo(3);
    assertThat(CommandRun.of("check", "--index", index))
        .isEqualTo(new CommandRun(3, "", "sanhak: There is no index in " + index + ".\n"));
  }

  @Test
  void onErrorSkip_badLines_areListedAndTheRestIndexed() throws IOException {
    Path mixed =
        CommandRun.write(folder.resolve("a.jsonl"), CommandRun.BAD, CommandRun.GOOD, "{nonsense");
    CommandRun run = CommandRun.of("index", mixed, "--index", index, "--on-error", "skip");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("indexed 1\nreplaced 0\nrejected 2\n");
    assertThat(run.err().lines().map(line -> line.replaceAll(": .*", "")))
        .containsExactly(mixed + ":1", mixed + ":3");
    assertThat(search("온디바이스")).startsWith("1건");
  }

  @Test
  void index_whatIsNoFile_failsInOneSentence() throws IOException {
    Path missing = folder.resolve("missing.jsonl");

    assertThat(index(missing))
        .isEqualTo(new CommandRun(3, "", "sanhak: There is no file " + missing + ".\n"));
  }

  @Test
  void index_articles_areReadAndCounted() throws IOException {
    Path release =
        CommandRun.write(
            folder.resolve("release.txt"),
            ExtractCommandTest.HEADLINE,
            "",
            ExtractCommandTest.TEXT);
    Path lines = CommandRun.write(folder.resolve("a.jsonl"), ExtractCommandTest.line("n-1", ""));
    Path records = CommandRun.write(folder.resolve("b.jsonl"), CommandRun.GOOD);

    assertThat(index(release, lines, records))
        .isEqualTo(
            new CommandRun(
                0,
                "indexed 3\nreplaced 0\nrejected 0\nfrom articles 2: records 2, for review 0\n",
                ""));
    assertThat(search("공동연구센터 설립")).startsWith("2건\n");
  }

  @Test
  void index_articleBelowTheThreshold_isListedForReview() throws IOException {
    Path article = CommandRun.write(folder.resolve("a.jsonl"), ExtractCommandTest.line("n-1", ""));
    CommandRun run = CommandRun.of("index", article, "--index", index, "--threshold", "1");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo("indexed 0\nreplaced 0\nrejected 0\nfrom articles 1: records 0, for review 1\n");
    assertThat(run.err())
        .startsWith(article + ":1: for review, confidence 0.")
        .contains("삼성전자, 서울대학교")
        .hasLineCount(1);
  }

  @Test
  void onErrorStop_badArticleLine_changesNothing() throws IOException {
    Path lines =
        CommandRun.write(
            folder.resolve("a.jsonl"), ExtractCommandTest.line("n-1", ""), "{\"id\": \"n-2\"}");
    CommandRun run = index(lines);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith(lines + ":2: ").endsWith(NOTHING_CHANGED + "\n");
    assertThat(CommandRun.of("check", "--index", index).status()).isEqualTo(3);
  }

  @Test
  void index_documentThatCannotBeRead_isOneLineAndTheRestGoesOn() throws IOException {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Path empty = Files.createFile(releases.resolve("a.txt"));
    CommandRun.write(
        releases.resolve("b.txt"), ExtractCommandTest.HEADLINE, "", ExtractCommandTest.TEXT);
    Path noise = Files.write(releases.resolve("c.pdf"), new byte[] {0, 1, 2, 3});

    assertThat(index(releases))
        .isEqualTo(
            new CommandRun(
                1,
                "indexed 1\nreplaced 0\nrejected 2\nfrom articles 1: records 1, for review 0\n",
                empty
                    + ": is empty\n"
                    + noise
                    + ": is neither text nor a known document; save it as text, PDF, DOCX or HWPX\n"));
  }

  @Test
  void index_rubbishNamedLikeRecords_isOneLineAndTheRestGoesOn() throws IOException {
    Path within = Files.createDirectories(folder.resolve("releases").resolve("2024"));
    CommandRun.write(
        within.resolve("a.txt"), ExtractCommandTest.HEADLINE, "", ExtractCommandTest.TEXT);
    Path table = Files.write(within.resolve("b.csv"), new byte[] {'P', 'K', 3, 4, 0, '\n', 7});
    Path binary = Files.write(within.resolve("c.jsonl"), new byte[] {9, 0, '\n', 1, '\n', 2});
    Path prose = CommandRun.write(within.resolve("d.jsonl"), "오늘은", "날씨가", "맑겠다.");

    assertThat(index(folder.resolve("releases")))
        .isEqualTo(
            new CommandRun(
                1,
                "indexed 1\nreplaced 0\nrejected 3\nfrom articles 1: records 1, for review 0\n",
                table
                    + ": is no text, though it is named like it\n"
                    + binary
                    + ": is no text, though it is named like it\n"
                    + prose
                    + ": has no line of JSON, though it is named like it\n"));
  }

  @Test
  void index_folderWithTheIndexInIt_leavesTheIndexOut() throws IOException {
    CommandRun.write(
        folder.resolve("a.txt"), ExtractCommandTest.HEADLINE, "", ExtractCommandTest.TEXT);
    index(folder);

    assertThat(index(folder))
        .isEqualTo(
            new CommandRun(
                0,
                "indexed 0\nreplaced 1\nrejected 0\nfrom articles 1: records 1, for review 0\n",
                ""));
  }

  @Test
  void index_articleReadAgain_takesAwayWhatItNoLongerReports() throws IOException {
    String other = "LG전자와 서강대학교가 지난 18일 로봇 공동연구센터를 세우는 협약을 체결했다.";
    Path release =
        CommandRun.write(folder.resolve("a.txt"), "새 소식", "", ExtractCommandTest.TEXT, "", other);
    assertThat(index(release).out()).startsWith("indexed 2\n");
    CommandRun.write(release, "새 소식", "", ExtractCommandTest.TEXT);
    CommandRun run = index(release);

    assertThat(run.out()).startsWith("indexed 0\nreplaced 1\n").endsWith("deleted 1\n");
    assertThat(run.err()).startsWith(release + ": no longer reports ").endsWith(": deleted\n");
    assertThat(search("공동연구센터")).startsWith("1건");
  }

  @Test
  void index_articleReadAgain_keepsWhatAPersonChanged() throws IOException {
    String other = "LG전자와 서강대학교가 지난 18일 로봇 공동연구센터를 세우는 협약을 체결했다.";
    Path release =
        CommandRun.write(folder.resolve("a.txt"), "새 소식", "", ExtractCommandTest.TEXT, "", other);
    String second =
        CommandRun.of("extract", release)
            .out()
            .lines()
            .toList()
            .getLast()
            .replace("[\"서강대학교\"]", "[\"한양대학교\"]");
    index(release);
    index(CommandRun.write(folder.resolve("changed.jsonl"), second));
    CommandRun.write(release, "새 소식", "", ExtractCommandTest.TEXT);
    CommandRun run = index(release);

    assertThat(run.out()).doesNotContain("deleted");
    assertThat(run.err()).endsWith(": kept, since it was changed\n");
    assertThat(search("공동연구센터")).startsWith("2건");
  }

  @Test
  void index_emptyFile_indexesNothing() throws IOException {
    for (String name : new String[] {"a.jsonl", "a.csv"}) {
      Path empty = Files.createFile(folder.resolve(name));
      assertThat(index(empty))
          .isEqualTo(new CommandRun(0, "indexed 0\nreplaced 0\nrejected 0\n", ""));
    }
  }

  @Test
  void index_folderThatCannotBeWritten_failsInOneSentence() throws IOException {
    Path inTheWay = CommandRun.write(folder.resolve("index"), "a file");
    Path good = CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD);

    for (Path place : new Path[] {inTheWay, inTheWay.resolve("below")}) {
      CommandRun run = CommandRun.of("index", good, "--index", place);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).startsWith("sanhak: The index folder " + place).hasLineCount(1);
    }
  }

  @Test
  void index_whileAnotherWrites_saysSo() throws IOException {
    Path good = CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD);
    index(good);

    try (IndexUpdate other =
        IndexUpdate.open(IndexFolder.of(index), IndexAnalysis.of(Vocabulary.bundled()))) {
      assertThat(other).isNotNull();
      CommandRun run = index(good);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err())
          .isEqualTo("sanhak: The index in " + index + " is being written by another process.\n");
    }
  }

  private CommandRun index(Path... files) {
    Stream<Object> options = Stream.of("index", "--index", index);
    return CommandRun.of(Stream.concat(options, Stream.of(files)).toArray());
  }

  private String search(String query) {
    return CommandRun.of("search", "--index", index, "--", query).out();
  }
}
