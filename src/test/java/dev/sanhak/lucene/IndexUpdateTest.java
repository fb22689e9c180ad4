package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpdateTest {
  private static final Partnership ONE = TestIndex.partnership("one", "드론", "가나다전자", "서울대");

  @TempDir private Path root;
  private IndexFolder folder;

  @BeforeEach
  void begin() {
    folder = IndexFolder.of(root);
  }

  @Test
  void close_withoutCommit_leavesNothing() {
    try (IndexUpdate update = IndexUpdate.open(folder, TestIndex.ANALYSIS)) {
      update.put(ONE);
    }

    assertThat(folder.exists()).isFalse();
    assertThat(root).isDirectoryNotContaining("glob:**generation-*");
  }

  @Test
  void commit_isSeenByAnOpenEngine_afterItsRefreshOnly() {
    commit(ONE);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, TestIndex.ANALYSIS)) {
      commit(TestIndex.partnership("two", "로봇", "가나다전자", "KAIST"));
      assertThat(engine.count(UserQuery.EMPTY)).isEqualTo(1);

      engine.refresh();

      assertThat(engine.count(UserQuery.EMPTY)).isEqualTo(2);
    }
  }

  @Test
  void put_ofTheSameIdTwice_keepsTheLater() {
    try (IndexUpdate update = IndexUpdate.open(folder, TestIndex.ANALYSIS)) {
      for (int i = 0; i < 500; i++) {
        update.put(TestIndex.partnership("same", "제목 " + i, "가나다전자", "KAIST"));
      }
      assertThat(update.commit()).isEqualTo(1);
    }
    assertThat(find("same")).map(Partnership::title).contains("제목 499");
  }

  @Test
  void aliases_becomeCanonical_unknownNamesStay() {
    commit(ONE);

    assertThat(find("one").orElseThrow().partners().universities()).containsExactly("서울대학교");
    assertThat(find("one").orElseThrow().partners().companies()).containsExactly("가나다전자");
  }

  @Test
  void anotherVocabulary_rebuildsTheIndexFromItself(@TempDir Path names) throws IOException {
    commit(ONE);
    Files.writeString(
        names.resolve("companies.tsv"),
        "canonical\taliases\tenglish\tcode\tambiguous\n가나다홀딩스\t가나다전자\t\t\t\n");
    IndexAnalysis other = IndexAnalysis.of(Vocabulary.read(names));

    try (IndexUpdate update = IndexUpdate.open(folder, other)) {
      update.commit();
    }

    assertThat(find("one").orElseThrow().partners().companies()).containsExactly("가나다홀딩스");
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("generation-000002", "generation-000002-names");
    }
    assertThat(folder.vocabulary().fingerprint())
        .as("the index knows the names it was made with")
        .isEqualTo(other.vocabulary().fingerprint());
  }

  @Test
  void rebuild_thatIsNotCommitted_leavesTheOldIndex(@TempDir Path names) throws IOException {
    commit(ONE);
    Files.writeString(
        names.resolve("companies.tsv"),
        "canonical\taliases\tenglish\tcode\tambiguous\n가나다홀딩스\t가나다전자\t\t\t\n");
    IndexAnalysis other = IndexAnalysis.of(Vocabulary.read(names));

    try (IndexUpdate update = IndexUpdate.open(folder, other)) {
      update.put(TestIndex.partnership("two", "로봇", "가나다전자", "KAIST"));
      // Nothing was committed: as if the process had ended here.
    }

    assertThat(IndexUpdate.isUpToDate(folder, TestIndex.ANALYSIS)).isTrue();
    assertThat(find("one")).isPresent();
    assertThat(find("two")).isEmpty();
  }

  @Test
  void open_whileAnotherWrites_isRefusedInOneSentence() {
    try (IndexUpdate first = IndexUpdate.open(folder, TestIndex.ANALYSIS)) {
      first.put(ONE);
      assertThatThrownBy(() -> IndexUpdate.open(folder, TestIndex.ANALYSIS))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("is being written by another process");
    }
  }

  @Test
  void provenance_isStoredWithItsRecord() {
    Partners partners = new Partners(List.of("가나다전자"), List.of("KAIST"), List.of());
    Provenance provenance =
        new Provenance(
            "보도자료.hwp",
            List.of(
                new Provenance.Item("companies", "가나다전자", "headline", 0, 5, "가나다전자"),
                new Provenance.Item("body", "한 문장.", "text", 3, 8, "한 문장.")));
    Partnership read =
        new Partnership("read", "제목", "본문", partners, List.of(), null, null, null, provenance);

    commit(read);

    assertThat(find("read")).contains(read);
  }

  private void commit(Partnership partnership) {
    try (IndexUpdate update = IndexUpdate.open(folder, TestIndex.ANALYSIS)) {
      update.put(partnership);
      update.commit();
    }
  }

  private Optional<Partnership> find(String id) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, TestIndex.ANALYSIS)) {
      return engine.find(id);
    }
  }
}
