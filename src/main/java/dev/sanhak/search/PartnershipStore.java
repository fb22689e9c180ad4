package dev.sanhak.search;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The writing side of an index. A call that returns has made its change durable, so that it
 * survives the end of the process and of the machine's power, and visible to the engine's next
 * search; a call that throws has changed nothing, but for {@link WriteException.Reason#FAILED}
 * where the disk itself could not tell. Calls may come from any number of threads and share what a
 * commit costs.
 */
public interface PartnershipStore {
  /**
   * What was written.
   *
   * @param stored the partnership as it is kept, its names in the vocabulary's form
   * @param created whether there was none of its id before
   */
  record Written(Partnership stored, boolean created) {}

  /**
   * What a batch did.
   *
   * @param added how many partnerships there are more than before
   * @param replaced how many took the place of another one, of the same batch or of before
   */
  record BatchSummary(int added, int replaced) {}

  /**
   * Puts a partnership in the place of the one of its id.
   *
   * @param condition asked for the one that is there now, with nothing coming in between
   * @throws WriteException with {@link WriteException.Reason#CHANGED} where the condition says no
   */
  Written put(Partnership partnership, Predicate<Optional<Partnership>> condition);

  /**
   * Deletes the partnership of that id.
   *
   * @return whether there was one
   * @throws WriteException with {@link WriteException.Reason#CHANGED} where the condition says no
   */
  boolean delete(String id, Predicate<Optional<Partnership>> condition);

  /**
   * Puts all of them or none; of two with the same id the later one stays.
   *
   * @param partnerships walked through once, while other changes wait; so it must not wait itself
   */
  BatchSummary putAll(Iterable<Partnership> partnerships);

  /**
   * What the place of others was taken by.
   *
   * @param summary what was put
   * @param deleted the ids of those that were deleted
   */
  record Replacement(BatchSummary summary, List<String> deleted) {}

  /**
   * Puts all of them and, in the same step, deletes those of the ids of which the condition holds.
   *
   * @param surplus other ids than those of the partnerships
   * @param condition asked for each that is there, with nothing coming in between
   */
  Replacement replace(
      List<Partnership> partnerships, List<String> surplus, Predicate<Partnership> condition);

  /**
   * Makes the index anew from its own records with other names, beside the live one, which is
   * searched and written meanwhile; then the new one takes its place in one step.
   *
   * @param prepare given the engine over the new index while the old one is live yet; where it
   *     throws, that stays so. What it gives is run as soon as the new index is live, before any
   *     change is answered that is made there, and must not throw. The engine before goes on
   *     answering from the last state of the old index until it is closed
   * @throws WriteException with {@link WriteException.Reason#BUSY} where one is made already
   */
  void rebuild(Vocabulary vocabulary, Function<SearchEngine, Runnable> prepare);
}
