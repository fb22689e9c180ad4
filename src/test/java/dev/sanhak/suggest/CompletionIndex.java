package dev.sanhak.suggest;

import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** A real index in a folder of its own, which goes with it. */
final class CompletionIndex implements AutoCloseable {
  static final Vocabulary VOCABULARY = Vocabulary.bundled();

  private final Path root;
  private final LuceneSearchEngine engine;
  private final Completion completion;

  private CompletionIndex(List<Partnership> partnerships) throws IOException {
    root = Files.createTempDirectory("sanhak-completion");
    IndexAnalysis analysis = IndexAnalysis.of(VOCABULARY);
    IndexFolder folder = IndexFolder.of(root);
    try (IndexUpdate update = IndexUpdate.open(folder, analysis)) {
      partnerships.forEach(update::put);
      update.commit();
    }
    engine = LuceneSearchEngine.open(folder, analysis);
    completion = new Completion(VOCABULARY, engine);
  }

  static CompletionIndex of(List<Partnership> partnerships) throws IOException {
    return new CompletionIndex(partnerships);
  }

  /** The records that come with Sanhak. */
  static CompletionIndex bundled() throws IOException {
    try (PartnershipReader reader =
        PartnershipReader.open(
            CompletionIndex.class.getResourceAsStream("/dev/sanhak/bundled/partnerships.jsonl"),
            FileFormat.JSONL)) {
      return of(reader.lines().map(line -> ((Line.Good) line).partnership()).toList());
    }
  }

  LuceneSearchEngine engine() {
    return engine;
  }

  /** The first ten. */
  List<Suggestion> suggest(String typed) {
    return completion.suggest(typed, 10);
  }

  /** The values of the first ten. */
  List<String> values(String typed) {
    return suggest(typed).stream().map(Suggestion::value).toList();
  }

  @Override
  public void close() throws IOException {
    engine.close();
    IOUtils.rm(root);
  }
}
