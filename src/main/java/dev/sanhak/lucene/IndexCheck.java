package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;

/**
 * What a thorough look at an index found.
 *
 * @param partnerships how many it holds
 * @param problems one line each; none where all is well
 */
public record IndexCheck(int partnerships, List<String> problems) {
  /** Copies the list. */
  public IndexCheck {
    problems = List.copyOf(problems);
  }

  /**
   * Reads every byte of the live generation and every record in it. A writer may be at work
   * meanwhile: what is checked is its last commit.
   *
   * @throws IndexException where there is no index
   */
  public static IndexCheck run(IndexFolder folder) {
    return run(folder.live());
  }

  static IndexCheck run(Path generation) {
    List<String> problems = new ArrayList<>();
    try (PinnedCommit commit = PinnedCommit.of(generation);
        DirectoryReader reader = DirectoryReader.open(commit)) {
      checkBytes(generation, commit, problems);
      checkRecords(reader, problems);
      return new IndexCheck(reader.numDocs(), problems);
    } catch (IOException e) {
      problems.add(generation + ": " + e.getMessage());
      return new IndexCheck(0, problems);
    }
  }

  private static void checkBytes(Path generation, PinnedCommit commit, List<String> problems)
      throws IOException {
    try (CheckIndex check = new CheckIndex(commit)) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(
            "%s: %d of %d segments are damaged"
                .formatted(generation, status.numBadSegments, status.segmentInfos.size()));
      }
    }
  }

  private static void checkRecords(DirectoryReader reader, List<String> problems)
      throws IOException {
    StoredRecords.documents(
        reader,
        (number, document) -> {
          try {
            Documents.restore(document);
          } catch (RuntimeException e) {
            problems.add("document " + number + ": " + e.getMessage());
          }
        });
  }
}
