package dev.sanhak.server;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Hit;
import dev.sanhak.search.Network;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SearchRequest;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.search.WriteException;
import dev.sanhak.search.YearCount;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A store that keeps nothing beyond the test, and engines over it that say when they are closed.
 */
final class MemoryStore implements PartnershipStore {
  private final NavigableMap<String, Partnership> records = new TreeMap<>();
  private Vocabulary vocabulary = Vocabulary.bundled();

  /** Why every change is refused from now on, where it is. */
  volatile WriteException.@Nullable Reason refusal;

  @Override
  public synchronized Written put(
      Partnership partnership, Predicate<Optional<Partnership>> condition) {
    Optional<Partnership> there = checked(partnership.id(), condition);
    Partnership kept = canonical(partnership);
    records.put(kept.id(), kept);
    return new Written(kept, there.isEmpty());
  }

  @Override
  public synchronized boolean delete(String id, Predicate<Optional<Partnership>> condition) {
    Optional<Partnership> unused = checked(id, condition);
    return records.remove(id) != null;
  }

  @Override
  public synchronized BatchSummary putAll(Iterable<Partnership> partnerships) {
    refuse();
    int added = 0;
    int replaced = 0;
    for (Partnership each : partnerships) {
      if (records.put(each.id(), canonical(each)) == null) {
        added++;
      } else {
        replaced++;
      }
    }
    return new BatchSummary(added, replaced);
  }

  @Override
  public synchronized Replacement replace(
      List<Partnership> partnerships, List<String> surplus, Predicate<Partnership> condition) {
    refuse();
    List<String> deleted = surplus.stream().filter(id -> condition.test(records.get(id))).toList();
    deleted.forEach(records::remove);
    return new Replacement(putAll(partnerships), deleted);
  }

  @Override
  public synchronized void rebuild(Vocabulary names, Function<SearchEngine, Runnable> prepare) {
    refuse();
    vocabulary = names;
    records.replaceAll((id, record) -> canonical(record));
    prepare.apply(engine()).run();
  }

  Engine engine() {
    return new Engine();
  }

  synchronized List<Partnership> all() {
    return List.copyOf(records.values());
  }

  private Optional<Partnership> checked(String id, Predicate<Optional<Partnership>> condition) {
    refuse();
    Optional<Partnership> there = Optional.ofNullable(records.get(id));
    if (!condition.test(there)) {
      throw new WriteException(WriteException.Reason.CHANGED, "The record has changed.", null);
    }
    return there;
  }

  private void refuse() {
    if (refusal != null) {
      throw new WriteException(refusal, "Refused by the test.", null);
    }
  }

  private Partnership canonical(Partnership of) {
    Partners partners = of.partners();
    return new Partnership(
        of.id(),
        of.title(),
        of.body(),
        new Partners(
            canonical(NameKind.COMPANY, partners.companies()),
            canonical(NameKind.UNIVERSITY, partners.universities()),
            canonical(NameKind.ORGANIZATION, partners.organizations())),
        of.technologies(),
        of.type(),
        of.date(),
        of.source(),
        of.provenance());
  }

  private List<String> canonical(NameKind kind, List<String> names) {
    return names.stream().map(name -> vocabulary.canonical(kind, name)).toList();
  }

  /** Finds by id, and walks through all; of queries it knows that there are some. */
  final class Engine implements SearchEngine, AutoCloseable {
    volatile boolean closed;

    final AtomicInteger walks = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Lets searches wait from now on. */
    void hold() {
      held.set(0);
      gate = new CountDownLatch(1);
    }

    /** Lets them go on. */
    void release() {
      gate.countDown();
    }

    /** Waits until so many searches wait. */
    void awaitHeld(int searches) throws InterruptedException {
      long end = System.nanoTime() + 10_000_000_000L;
      while (held.get() < searches) {
        if (System.nanoTime() > end) {
          throw new AssertionError("only %d searches wait".formatted(held.get()));
        }
        Thread.sleep(1);
      }
    }

    @Override
    public SearchResult search(SearchRequest request) {
      held.incrementAndGet();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new SearchResult(0, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<FacetValue> values(Facet facet, UserQuery query, Filters filters) {
      return List.of();
    }

    @Override
    public Map<String, List<YearCount>> years(Facet facet, UserQuery query, Filters filters) {
      return Map.of();
    }

    @Override
    public Network network(UserQuery query, Filters filters, int limit) {
      return new Network(List.of(), List.of(), 0);
    }

    @Override
    public int count(UserQuery query) {
      return all().size();
    }

    @Override
    public boolean namesThing(String word) {
      return true;
    }

    @Override
    public boolean knowsWord(String word) {
      return true;
    }

    @Override
    public List<String> similarWords(String word) {
      return List.of();
    }

    @Override
    public Optional<Partnership> find(String id) {
      return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<Hit> similar(Partnership partnership, int limit) {
      return List.of();
    }

    @Override
    public void forEach(
        UserQuery query, Filters filters, SortOrder sort, Consumer<Partnership> consumer) {
      walks.incrementAndGet();
      all().forEach(consumer);
    }

    @Override
    public List<Partnership> titled(String keyStrokes, int limit) {
      return List.of();
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public long bytes() {
      return 0;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
