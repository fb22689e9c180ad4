package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An agreement while its sentences are brought together. */
final class Agreement {
  private final Parties parties = new Parties();
  private final List<Reading> cores = new ArrayList<>();
  private final TreeMap<Integer, Reading> sentences = new TreeMap<>();
  private boolean completed;

  Agreement(Candidate candidate) {
    parties.addAll(candidate.parties());
    cores.add(candidate.core());
    completed = candidate.completed();
    tell(candidate.core());
  }

  /** What one sentence says of an agreement. */
  record Candidate(Reading core, Parties parties, boolean completed) {}

  void merge(Candidate candidate, boolean newPartners) {
    if (newPartners) {
      parties.addAll(candidate.parties());
    } else {
      parties.confirm(candidate.parties());
    }
    cores.add(candidate.core());
    completed &= candidate.completed();
    tell(candidate.core());
  }

  void merge(Agreement other) {
    parties.confirm(other.parties);
    other.cores.stream().filter(core -> !cores.contains(core)).forEach(cores::add);
    sentences.putAll(other.sentences);
    completed &= other.completed;
  }

  /** Adds a sentence that reports it without a name: 두 기관은 협약을 맺었다. */
  void report(Reading reading) {
    cores.add(reading);
    tell(reading);
  }

  boolean tells(Reading reading) {
    return sentences.containsKey(reading.sentence().begin());
  }

  void tell(Reading reading) {
    sentences.put(reading.sentence().begin(), reading);
  }

  Parties parties() {
    return parties;
  }

  /** The sentences that report it, the first one first. */
  List<Reading> cores() {
    return cores;
  }

  /** The sentences about it in the order of the article. */
  List<Reading> sentences() {
    return List.copyOf(sentences.values());
  }

  Reading last() {
    return sentences.lastEntry().getValue();
  }

  /** Whether a side of it was only found outside the sentences that report it. */
  boolean isCompleted() {
    return completed;
  }

  boolean isDeal() {
    return cores.stream().anyMatch(core -> core.signal() == Signal.DEAL);
  }
}
