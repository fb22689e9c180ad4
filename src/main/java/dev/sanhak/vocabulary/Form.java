package dev.sanhak.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to write one or more names, whatever its case and spacing.
 *
 * @param key the folded form
 * @param readings what it may mean; the certain readings first
 * @param gaps before which characters of the key a spelling in the vocabulary has a space
 */
record Form(String key, List<Reading> readings, BitSet gaps) {
  /** Shorter keys are no names but letters. */
  private static final int MIN_LENGTH = 2;

  /** From this length on, a name with spaces put anywhere is still recognised for the name. */
  private static final int SPACEABLE_LENGTH = 4;

  /** Every form of all names, each once. */
  static List<Form> all(Entries entries) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Name name : entries.names()) {
      for (String spelling : name.forms()) {
        String key = Folding.key(spelling);
        if (key.length() >= MIN_LENGTH) {
          forms
              .computeIfAbsent(key, k -> new Form(k, new ArrayList<>(1), new BitSet()))
              .add(spelling, new Reading(name, entries.ambiguity(name, spelling, key)));
        }
      }
    }
    for (Form form : forms.values()) {
      if (form.readings.size() > 1) {
        form.readings.sort((a, b) -> Boolean.compare(b.isCertain(), a.isCertain()));
      }
    }
    return List.copyOf(forms.values());
  }

  private void add(String spelling, Reading reading) {
    if (readings.stream().noneMatch(known -> known.name().equals(reading.name()))) {
      readings.add(reading);
    }
    int at = 0;
    for (int i = 0; i < spelling.length(); i++) {
      if (Folding.isSpace(spelling.charAt(i))) {
        gaps.set(at);
      } else {
        at++;
      }
    }
  }

  int length() {
    return key.length();
  }

  /** Whether a space before that character of the key still leaves it the same name. */
  boolean allowsGap(int at) {
    boolean scriptChanges =
        Letters.isHangul(key.charAt(at)) != Letters.isHangul(key.charAt(at - 1));
    return scriptChanges || gaps.get(at) || (key.length() >= SPACEABLE_LENGTH && isUnambiguous());
  }

  boolean isUnambiguous() {
    return readings.getFirst().ambiguity() == null;
  }

  boolean isCertain() {
    return readings.getFirst().isCertain();
  }

  boolean has(NameKind kind) {
    for (Reading reading : readings) {
      if (reading.name().kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
