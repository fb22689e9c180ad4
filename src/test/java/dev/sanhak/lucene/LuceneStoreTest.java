package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.PartnershipStore.BatchSummary;
import dev.sanhak.search.PartnershipStore.Replacement;
import dev.sanhak.search.PartnershipStore.Written;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.search.WriteException;
import dev.sanhak.search.WriteException.Reason;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneStoreTest {
  @TempDir private Path root;
  private IndexFolder folder;
  private LuceneStore store;
  private final FailingDirectory.Switch failure = new FailingDirectory.Switch();

  @BeforeEach
  void open() {
    folder = IndexFolder.of(root);
    try (IndexUpdate update = IndexUpdate.open(folder, TestIndex.ANALYSIS)) {
      update.put(partnership("first", "처음"));
      update.commit();
    }
    store =
        LuceneStore.open(
            folder,
            TestIndex.ANALYSIS,
            generation -> new FailingDirectory(FSDirectory.open(generation), failure));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void put_isSeenAtOnce_andSaysWhetherItIsNew() {
    Written created = store.put(partnership("two", "로봇"), LuceneStoreTest::always);
    Written replaced = store.put(partnership("two", "드론"), LuceneStoreTest::always);

    assertThat(created.created()).isTrue();
    assertThat(replaced.created()).isFalse();
    assertThat(created.stored().partners().universities()).containsExactly("서울대학교");
    assertThat(store.engine().find("two")).map(Partnership::title).contains("드론");
    assertThat(onDisk()).containsExactlyInAnyOrder("first", "two");
  }

  @Test
  void delete_saysWhetherThereWasOne() {
    assertThat(store.delete("first", LuceneStoreTest::always)).isTrue();
    assertThat(store.delete("first", LuceneStoreTest::always)).isFalse();
    assertThat(store.engine().find("first")).isEmpty();
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void replace_putsAndDeletesWhereTheConditionHolds_inOneStep() {
    store.put(partnership("two", "로봇"), LuceneStoreTest::always);
    store.put(partnership("three", "드론"), LuceneStoreTest::always);

    Replacement done =
        store.replace(
            List.of(partnership("first", "다시"), partnership("four", "새것")),
            List.of("two", "three", "missing"),
            there -> there.title().equals("로봇"));

    assertThat(done).isEqualTo(new Replacement(new BatchSummary(1, 1), List.of("two")));
    assertThat(onDisk()).containsExactlyInAnyOrder("first", "three", "four");
  }

  @Test
  void condition_isAskedForWhatIsThere_andRefusesWithoutAChange() {
    store.put(partnership("first", "둘째"), before -> before.orElseThrow().title().equals("처음"));

    assertRefused(Reason.CHANGED, () -> store.put(partnership("first", "셋째"), Optional::isEmpty));
    assertRefused(Reason.CHANGED, () -> store.delete("first", Optional::isEmpty));

    assertThat(store.engine().find("first")).map(Partnership::title).contains("둘째");
  }

  @Test
  void counters_ofManyWriters_loseNoUpdate() throws Exception {
    List<Future<?>> writing = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        writing.add(writers.submit(() -> countUp(5)));
      }
    }
    for (Future<?> each : writing) {
      each.get();
    }

    assertThat(store.engine().find("counter")).map(Partnership::title).contains("40");
  }

  /** Adds one to the number in a title, again where somebody else came in between. */
  private void countUp(int times) {
    for (int i = 0; i < times; ) {
      Optional<Partnership> seen = store.engine().find("counter");
      int next = seen.map(each -> Integer.parseInt(each.title())).orElse(0) + 1;
      try {
        store.put(partnership("counter", String.valueOf(next)), before -> before.equals(seen));
        i++;
      } catch (WriteException e) {
        assertThat(e.reason()).isEqualTo(Reason.CHANGED);
      }
    }
  }

  @Test
  void changesOfManyWriters_shareCommits() throws Exception {
    long before = commits();
    try (ExecutorService writers = Executors.newFixedThreadPool(64)) {
      IntStream.range(0, 320)
          .forEach(
              i ->
                  writers.execute(
                      () ->
                          store.put(partnership("many-" + i, "하나 " + i), LuceneStoreTest::always)));
    }

    assertThat(onDisk()).hasSize(321);
    assertThat(commits() - before).isLessThan(160);
  }

  @Test
  void batch_isThereWholeOrNotAtAll() {
    BatchSummary summary =
        store.putAll(List.of(partnership("a", "가"), partnership("b", "나"), partnership("a", "다")));

    assertThat(summary).isEqualTo(new BatchSummary(2, 1));
    assertThat(store.engine().find("a")).map(Partnership::title).contains("다");

    Iterator<Partnership> broken =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> {
                  if (i == 999) {
                    throw new IllegalStateException("the 1,000th cannot be read");
                  }
                  return partnership("half-" + i, "반");
                })
            .iterator();
    assertRefused(Reason.FAILED, () -> store.putAll(() -> broken));
    store.put(partnership("behind", "뒤"), LuceneStoreTest::always);

    assertThat(onDisk()).containsExactlyInAnyOrder("first", "a", "b", "behind");
  }

  @Test
  void fullDisk_isSaidSo_andLosesNothing() {
    for (FailingDirectory.Step step : FailingDirectory.OF_A_COMMIT) {
      String name = step.name().toLowerCase(Locale.ROOT);
      failure.fail(step, "No space left on device");
      assertRefused(
          Reason.FULL, () -> store.put(partnership("no-" + name, "꽉"), LuceneStoreTest::always));
      assertRefused(Reason.FULL, () -> store.putAll(List.of(partnership("batch-" + name, "꽉"))));
      assertThat(store.engine().find("first")).as("searching goes on").isPresent();

      failure.mend();
      store.put(partnership("yes-" + name, "됨"), LuceneStoreTest::always);
    }

    assertThat(onDisk()).containsExactlyInAnyOrder("first", "yes-create", "yes-sync", "yes-rename");
    assertThat(IndexCheck.run(folder).problems()).isEmpty();
  }

  @Test
  void brokenDisk_isSaidWithoutItsPaths() {
    failure.fail(FailingDirectory.Step.SYNC, "Input/output error: " + root);

    assertThatThrownBy(() -> store.put(partnership("no", "아니"), LuceneStoreTest::always))
        .isInstanceOfSatisfying(
            WriteException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED))
        .hasMessageNotContaining(root.toString());
  }

  @Test
  void rebuild_underWrites_losesAndDoublesNothing() throws Exception {
    store.putAll(
        IntStream.range(0, 2_000).mapToObj(i -> partnership("old-" + i, "옛 " + i)).toList());
    LuceneSearchEngine old = store.engine();
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<SearchEngine> lent = new AtomicReference<>(old);
    int written;
    try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
      Future<Integer> writer =
          writers.submit(
              () -> {
                int i = 0;
                for (; !stop.get(); i++) {
                  store.put(partnership("new-" + i, "새 " + i), LuceneStoreTest::always);
                  assertThat(lent.get().find("new-" + i)).as("what was answered").isPresent();
                  store.put(partnership("old-" + i % 1_000, "고침 " + i), LuceneStoreTest::always);
                  store.delete("old-" + (1_000 + i % 1_000), LuceneStoreTest::always);
                }
                return i;
              });
      store.rebuild(vocabulary(), engine -> () -> lent.set(engine));
      stop.set(true);
      written = writer.get();
    }
    store.put(partnership("behind", "뒤"), LuceneStoreTest::always);

    assertThat(lent.get()).isSameAs(store.engine()).isNotSameAs(old);
    assertThat(old.find("old-1999").isPresent() || written >= 1_000).isTrue();
    old.close();
    int deleted = Math.min(written, 1_000);
    assertThat(store.engine().count(UserQuery.EMPTY)).isEqualTo(2_002 + written - deleted);
    assertThat(store.engine().find("first").orElseThrow().partners().companies())
        .containsExactly("가나다홀딩스");
    assertThat(new ArrayList<>(onDisk())).hasSize(2_002 + written - deleted);
    assertThat(IndexCheck.run(folder).problems()).isEmpty();
    assertThat(folder.vocabulary().fingerprint()).isEqualTo(vocabulary().fingerprint());
    assertThat(root).isDirectoryNotContaining("glob:**generation-000001*");
  }

  @Test
  void publishedName_mayBeReadByWhomTheFolderMayBeReadBy() throws IOException {
    Path plain = Files.writeString(root.resolve("plain"), "");

    assertThat(Files.getPosixFilePermissions(root.resolve("current")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void sizeOfAnIndexWhoseFilesAreGone_isNone() throws IOException {
    LuceneSearchEngine old = store.engine();
    store.rebuild(vocabulary(), engine -> () -> {});

    assertThat(old.bytes()).isZero();
    old.close();
  }

  @Test
  void rebuild_thatFails_leavesTheOldIndexAtWork() {
    for (FailingDirectory.Step step : FailingDirectory.OF_A_COMMIT) {
      failure.fail(step, "No space left on device");
      assertRefused(Reason.FULL, () -> store.rebuild(vocabulary(), engine -> () -> {}));
      failure.mend();
    }
    store.put(partnership("two", "둘"), LuceneStoreTest::always);

    assertThat(onDisk()).containsExactlyInAnyOrder("first", "two");
    assertThat(root).isDirectoryNotContaining("glob:**generation-*[2-9]");
    assertThat(folder.vocabulary().fingerprint()).isEqualTo(Vocabulary.bundled().fingerprint());
  }

  @Test
  void change_thatIsStoredButCannotBeLookedAt_isAnsweredAsMade() throws IOException {
    store.put(partnership("two", "둘"), LuceneStoreTest::always);
    Path current = root.resolve("current");
    Path aside = root.resolve("aside");
    failure.behindCommit(() -> Files.move(current, aside));
    store.put(partnership("three", "셋"), LuceneStoreTest::always);
    Files.move(aside, current);
    failure.behindCommit(() -> Files.move(current, aside));
    assertThat(store.putAll(List.of(partnership("four", "넷"))).added()).isEqualTo(1);
    Files.move(aside, current);

    store.put(partnership("five", "다섯"), LuceneStoreTest::always);

    assertThat(onDisk()).containsExactlyInAnyOrder("first", "two", "three", "four", "five");
    assertThat(store.engine().find("three")).isPresent();
  }

  @Test
  void change_whileANewEngineIsPrepared_isMadeAtOnceAndFoundInIt() {
    store.rebuild(
        vocabulary(),
        engine -> {
          store.put(partnership("meanwhile", "그동안"), LuceneStoreTest::always);
          assertThat(engine.find("meanwhile")).isEmpty();
          return () -> assertThat(engine.find("meanwhile")).isPresent();
        });

    assertThat(store.engine().find("meanwhile")).isPresent();
    assertThat(onDisk()).containsExactlyInAnyOrder("first", "meanwhile");
  }

  @Test
  void merges_thatFail_costNoChange() {
    failure.fail(FailingDirectory.Step.MERGE, "No space left on device");
    List<String> answered = new ArrayList<>(List.of("first"));
    for (int i = 0; i < 60; i++) {
      String id = "put-" + i;
      try {
        Partnership one = partnership(id, "로봇 " + i);
        if (i % 2 == 0) {
          store.put(one, LuceneStoreTest::always);
        } else {
          assertThat(store.putAll(List.of(one)).added()).isEqualTo(1);
        }
        answered.add(id);
      } catch (WriteException e) {
        assertThat(e.reason()).isEqualTo(Reason.FULL);
      }
    }
    failure.mend();
    store.put(partnership("behind", "뒤"), LuceneStoreTest::always);
    answered.add("behind");

    assertThat(failure.failures()).isPositive();
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(answered);
    assertThat(IndexCheck.run(folder).problems()).isEmpty();
  }

  @Test
  void lettersWithoutEnd_areStoredAsOtherText() {
    for (String letters : List.of("x".repeat(90_000), "a1".repeat(45_000), "가".repeat(90_000))) {
      store.put(withBody("long", letters), LuceneStoreTest::always);

      assertThat(store.engine().find("long").orElseThrow().body()).isEqualTo(letters);
    }
  }

  @Test
  void backups_amidRebuilds_holdTheNamesThatTheirRecordsWereMadeWith(@TempDir Path other)
      throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    try (ExecutorService rebuilding = Executors.newSingleThreadExecutor()) {
      Future<Integer> rebuilds =
          rebuilding.submit(
              () -> {
                int i = 0;
                for (; !stop.get(); i++) {
                  Vocabulary names = i % 2 == 0 ? vocabulary() : Vocabulary.bundled();
                  store.rebuild(names, engine -> () -> {});
                }
                return i;
              });
      Path file = other.resolve("backup.zip");
      IndexFolder restored = IndexFolder.of(other.resolve("restored"));
      for (int i = 0; i < 10; i++) {
        assertThat(IndexBackup.write(folder, file)).isEqualTo(1);
        IndexBackup.restore(restored, file);

        assertThat(IndexUpdate.isUpToDate(restored.live(), IndexAnalysis.of(restored.vocabulary())))
            .isTrue();
      }
      stop.set(true);
      assertThat(rebuilds.get()).isGreaterThan(2);
      assertThat(other).isDirectoryNotContaining("glob:**.part");
    }
  }

  @Test
  void rebuild_whoseEngineCannotBeUsed_leavesTheOldIndexAtWork() {
    AtomicReference<SearchEngine> made = new AtomicReference<>();

    assertThatThrownBy(
            () ->
                store.rebuild(
                    vocabulary(),
                    engine -> {
                      made.set(engine);
                      throw new IllegalStateException("not warm");
                    }))
        .isInstanceOf(WriteException.class);
    store.put(partnership("two", "둘"), LuceneStoreTest::always);

    assertThat(onDisk()).containsExactlyInAnyOrder("first", "two");
    assertThat(store.engine()).isNotSameAs(made.get());
    assertThat(store.engine().find("two")).isPresent();
    assertThat(root).isDirectoryNotContaining("glob:**generation-*[2-9]");
  }

  @Test
  void engine_ofAnotherProcess_followsUntilTheNamesChange() {
    try (LuceneSearchEngine follower = LuceneSearchEngine.open(folder, TestIndex.ANALYSIS)) {
      store.put(partnership("two", "둘"), LuceneStoreTest::always);
      follower.refresh();
      assertThat(follower.find("two")).isPresent();
      assertThat(follower.isOutdated()).isFalse();

      store.rebuild(Vocabulary.bundled(), engine -> () -> {});
      store.put(partnership("three", "셋"), LuceneStoreTest::always);
      follower.refresh();
      assertThat(follower.find("three")).as("a generation of the same names").isPresent();

      store.rebuild(vocabulary(), engine -> () -> {});
      store.put(partnership("four", "넷"), LuceneStoreTest::always);
      follower.refresh();
      assertThat(follower.isOutdated()).isTrue();
      assertThat(follower.find("three")).as("the last state that it can read").isPresent();
      assertThat(follower.find("four")).isEmpty();
    }
  }

  @Test
  void open_whileAnotherWrites_isRefusedInOneSentence() {
    assertThatThrownBy(() -> LuceneStore.open(folder, TestIndex.ANALYSIS))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is being written by another process");
    assertThatThrownBy(() -> IndexUpdate.open(folder, TestIndex.ANALYSIS))
        .isInstanceOf(IndexException.class);
  }

  @Test
  void open_deletesWhatARebuildLeftThatWasCutOff() throws IOException {
    store.close();
    Files.createDirectories(root.resolve("generation-000007"));
    Files.createDirectories(root.resolve("generation-000007-names"));

    LuceneStore.open(folder, TestIndex.ANALYSIS).close();

    assertThat(root).isDirectoryNotContaining("glob:**generation-000007*");
    assertThat(onDisk()).containsExactly("first");
  }

  @Test
  void close_makesWhatWaits_andRefusesWhatComesBehind() {
    store.close();

    assertRefused(Reason.BUSY, () -> store.put(partnership("late", "늦음"), LuceneStoreTest::always));
    try (LuceneStore again = LuceneStore.open(folder, TestIndex.ANALYSIS)) {
      assertThat(again.put(partnership("two", "둘"), LuceneStoreTest::always).created()).isTrue();
    }
  }

  private static void assertRefused(Reason reason, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            WriteException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static boolean always(Optional<Partnership> before) {
    return true;
  }

  private static Partnership partnership(String id, String title) {
    return TestIndex.partnership(id, title, "가나다전자", "서울대");
  }

  private static Partnership withBody(String id, String body) {
    Partnership bare = partnership(id, "로봇");
    return new Partnership(id, bare.title(), body, bare.partners(), List.of(), null, null, null);
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.of(
        Map.of(
            "companies.tsv",
            "canonical\taliases\tenglish\tcode\tambiguous\n가나다홀딩스\t가나다전자\t\t\t\n"
                .getBytes(StandardCharsets.UTF_8)));
  }

  /** The ids that somebody finds who opens the index now, such as after a crash. */
  private List<String> onDisk() {
    List<String> ids = new ArrayList<>();
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(folder.current().orElseThrow()))) {
      StoredRecords.forEach(reader, each -> ids.add(each.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(ids).doesNotHaveDuplicates();
    return Collections.unmodifiableList(ids);
  }

  private long commits() throws IOException {
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(folder.current().orElseThrow()))) {
      return reader.getIndexCommit().getGeneration();
    }
  }
}
