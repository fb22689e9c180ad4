package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.search.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void search_behindItsDeadline_ends_andTheNextOfTheThreadDoesNot() throws Exception {
    try (TestIndex index = TestIndex.of(TestIndex.partnership("a", "로봇", "네이버", "KAIST"))) {
      assertThatThrownBy(() -> Deadline.within(Duration.ZERO, () -> index.search("로봇")))
          .isInstanceOf(Deadline.PassedException.class);

      assertThat(index.search("로봇").total()).isEqualTo(1);
      assertThat(Deadline.within(Duration.ofMinutes(1), () -> index.search("로봇")).total())
          .isEqualTo(1);
    }
  }

  /** The deadline passes while the documents are collected. */
  @Test
  void collecting_endsAmongTheDocuments() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int i = 0; i < 3_000; i++) {
          writer.addDocument(new Document());
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        AtomicInteger passed = new AtomicInteger();
        assertThatThrownBy(
                () ->
                    Deadline.within(
                        Duration.ofMillis(20),
                        () -> {
                          while (true) {
                            new IndexSearcher(reader)
                                .search(MatchAllDocsQuery.INSTANCE, Matches.manager());
                            passed.incrementAndGet();
                          }
                        }))
            .isInstanceOf(Deadline.PassedException.class);
        assertThat(passed.get()).isPositive();
      }
    }
  }
}
