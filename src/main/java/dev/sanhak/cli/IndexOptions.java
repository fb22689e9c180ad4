package dev.sanhak.cli;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which index, and with which names: the options that most commands share. */
final class IndexOptions {
  @Mixin private FolderOption index;

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = {
        "A folder of names, added to the bundled ones",
        "(default: what the index was made with; an empty folder for the bundled ones alone)."
      })
  @Nullable Path vocabulary;

  IndexFolder folder() {
    return index.folder();
  }

  /** The bundled names, and those of the folder; without one, what the index was made with. */
  Vocabulary vocabulary() {
    return vocabulary == null ? folder().vocabulary() : VocabularyFolder.read(vocabulary);
  }

  /** Says so where the index has to be made anew from itself before it can be written. */
  void announceRebuild(IndexAnalysis analysis, PrintWriter messages) {
    if (folder().exists() && !IndexUpdate.isUpToDate(folder(), analysis)) {
      messages.println(
          "Rebuilding the index in %s from itself: it was made with other names or by another version."
              .formatted(folder().root()));
    }
  }

  IndexAnalysis analysis() {
    return IndexAnalysis.of(vocabulary());
  }

  /** The index, opened for searching. Says so where it was made with other names than these. */
  LuceneSearchEngine engine(PrintWriter messages) {
    IndexAnalysis analysis = analysis();
    LuceneSearchEngine engine = LuceneSearchEngine.open(folder(), analysis);
    if (!IndexUpdate.isUpToDate(folder(), analysis)) {
      messages.println(
          "The index in %s was made with other names or by another version; 'serve' and 'index' bring it up to date."
              .formatted(folder().root()));
    }
    return engine;
  }
}
