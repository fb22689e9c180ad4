package dev.sanhak.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.understanding.IndexedNames;
import dev.sanhak.understanding.IndexedNames.Form;
import dev.sanhak.vocabulary.Name;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Over every key-stroke state of every name in the bundled records: is the name among the first
 * ten, and how long does it take? Prints what it finds, as the README quotes it.
 *
 * <p>Ten lines cannot hold 44 names that begin with 한국, so three figures stand side by side: the
 * share of all states; that share with every name as often as records have it, which is how often
 * it is looked for; and the share of the states that no more than ten names have in common.
 */
class CompletionReachTest {
  private static final int SHOWN = 10;

  private static final double SLOWEST_MILLIS = 5;

  private static CompletionIndex index;
  private static List<Form> forms;
  private static List<Form> labels;

  @BeforeAll
  static void open() throws IOException {
    index = CompletionIndex.bundled();
    forms = new IndexedNames(CompletionIndex.VOCABULARY, index.engine()).forms();
    Set<FacetName> known = new HashSet<>();
    labels = forms.stream().filter(form -> known.add(form.name())).toList();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  /** Shares of the states at which the name is among the first ten. */
  private record Reach(double all, double attainable, double byRecords, double uncrowded) {}

  @Test
  void everyState_ofEveryName_leadsToIt() {
    Reach reach = reach("names", labels, KeyStrokeStates::of);

    assertThat(reach.byRecords).isGreaterThanOrEqualTo(0.99);
    assertThat(reach.uncrowded).isGreaterThanOrEqualTo(0.998);
    assertThat(reach.all).isGreaterThanOrEqualTo(0.997 * reach.attainable);
  }

  @Test
  void everyState_ofEveryForm_leadsToItsName() {
    Reach reach = reach("all forms", forms, KeyStrokeStates::of);

    assertThat(reach.byRecords).isGreaterThanOrEqualTo(0.99);
    assertThat(reach.uncrowded).isGreaterThanOrEqualTo(0.999);
    assertThat(reach.all).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void everyState_inTheWrongMode_leadsToTheNameAsWell() {
    Reach latin = reach("names, Latin mode", labels, KeyStrokeStates::inLatinMode);
    Reach hangul = reach("names, Hangul mode", labels, KeyStrokeStates::inHangulMode);

    assertThat(latin.uncrowded).isGreaterThanOrEqualTo(0.99);
    assertThat(hangul.uncrowded).isGreaterThanOrEqualTo(0.995);
  }

  private static Reach reach(
      String what, List<Form> names, Function<String, List<String>> statesOf) {
    Map<String, Set<FacetName>> meant = new HashMap<>();
    for (Form form : names) {
      for (String state : statesOf.apply(form.text())) {
        meant.computeIfAbsent(state, key -> new HashSet<>()).add(form.name());
      }
    }
    Map<String, Set<String>> shown = new HashMap<>();
    meant.keySet().forEach(state -> shown.put(state, shown(state)));
    Tally tally = new Tally();
    for (Form form : names) {
      for (String state : statesOf.apply(form.text())) {
        boolean found = shown.get(state).contains(identity(form.name()));
        tally.add(found, form.count(), meant.get(state).size());
      }
    }
    Reach reach = tally.reach();
    System.out.printf(
        "completion of %s: %d states, %.2f %% (attainable %.2f %%), by records %.2f %%, "
            + "where ten or fewer share the state %.2f %%%n",
        what,
        tally.states,
        100 * reach.all,
        100 * reach.attainable,
        100 * reach.byRecords,
        100 * reach.uncrowded);
    return reach;
  }

  private static final class Tally {
    private int states;
    private int found;
    private double attainable;
    private long records;
    private long recordsFound;
    private int uncrowded;
    private int uncrowdedFound;

    void add(boolean isFound, int count, int sharing) {
      states++;
      attainable += Math.min(1, SHOWN / (double) sharing);
      records += count;
      uncrowded += sharing <= SHOWN ? 1 : 0;
      if (isFound) {
        found++;
        recordsFound += count;
        uncrowdedFound += sharing <= SHOWN ? 1 : 0;
      }
    }

    Reach reach() {
      return new Reach(
          found / (double) states,
          attainable / states,
          recordsFound / (double) records,
          uncrowdedFound / (double) uncrowded);
    }
  }

  private static Set<String> shown(String state) {
    Set<String> shown = new HashSet<>();
    index.suggest(state).forEach(each -> shown.add(each.kind() + ' ' + each.value()));
    return shown;
  }

  private static String identity(FacetName name) {
    return name.facet().parameter() + ' ' + name.value();
  }

  /** Measured as time of a core, since other work on the machine is not the completion's. */
  @Test
  void everyState_ofTheWholeVocabulary_isAnsweredBeforeTheNextKey() {
    List<String> states =
        Stream.concat(
                labels.stream().map(Form::text),
                CompletionIndex.VOCABULARY.names().stream().map(Name::canonical))
            .flatMap(name -> KeyStrokeStates.of(name).stream())
            .distinct()
            .toList();
    long[] nanos = new long[states.size()];
    Arrays.fill(nanos, Long.MAX_VALUE);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    // Twice: what is compiled while it runs the first time is no property of the state.
    for (int i = 0; i < 2 * nanos.length; i++) {
      int state = i % nanos.length;
      long start = threads.getCurrentThreadCpuTime();
      index.suggest(states.get(state));
      nanos[state] = Math.min(nanos[state], threads.getCurrentThreadCpuTime() - start);
    }
    Arrays.sort(nanos);
    System.out.printf(
        "completion took, in ms of a core, over %d states: p50 %.2f, p99 %.2f, at most %.2f%n",
        nanos.length, millis(nanos, 0.5), millis(nanos, 0.99), millis(nanos, 1));
    assertThat(CompletionIndex.VOCABULARY.names()).hasSizeGreaterThan(3_000);
    assertThat(millis(nanos, 0.99)).isLessThan(SLOWEST_MILLIS);
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
  }
}
