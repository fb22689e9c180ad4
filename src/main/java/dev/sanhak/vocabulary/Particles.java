package dev.sanhak.vocabulary;

import java.util.HashSet;
import java.util.Set;

/**
 * The particles and endings that may follow a name, by how the name ends. 이 follows a consonant
 * only and 가 a vowel only, which tells 노타가 (Nota) from 노타이 (no necktie).
 */
public final class Particles {
  static final int MAX_LENGTH = 6;

  private static final String[] AFTER_ANY = {
    "에", "에서", "에게", "에게서", "의", "도", "만", "까지", "부터", "마다", "조차", "마저", "밖에", "처럼", "같은", "같이",
    "보다", "하고", "한테", "께", "께서", "뿐", "만큼", "만의", "이라는", "이라고", "였다", "대로"
  };
  private static final String[] AFTER_CONSONANT = {
    "이", "은", "을", "과", "이랑", "이나", "이란", "이라", "이며", "이고", "이자", "이면", "인", "이다", "이었다", "이던",
    "이든", "이야말로", "이라도", "과도"
  };
  private static final String[] AFTER_VOWEL = {
    "가", "는", "를", "와", "랑", "나", "란", "라", "라는", "라고", "며", "든", "야말로", "라도", "이다", "이자"
  };
  private static final String[] TOWARDS = {"로", "로서", "로써", "로부터"};

  /** Particles that take a second one: 에서는, 와의, 까지도. */
  private static final Set<String> STACKING =
      Set.of(
          "에", "에서", "에게", "와", "과", "하고", "로", "으로", "까지", "부터", "만", "처럼", "한테", "께", "로서", "으로서",
          "라고", "이라고", "로부터", "으로부터", "보다", "같이", "에까지");

  private static final String[] SECOND = {"는", "도", "의", "만", "은", "까지", "부터", "나", "조차", "선"};

  private static final Set<String> CONSONANT = stacked(AFTER_ANY, AFTER_CONSONANT, withEu());
  private static final Set<String> RIEUL = stacked(AFTER_ANY, AFTER_CONSONANT, TOWARDS);
  private static final Set<String> VOWEL = stacked(AFTER_ANY, AFTER_VOWEL, TOWARDS);
  private static final Set<String> UNKNOWN =
      stacked(AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL, TOWARDS, withEu());

  private Particles() {}

  /** Whether a run of syllables is particles, after a name that ends in that character. */
  public static boolean follow(char last, String run) {
    return after(last).contains(run);
  }

  private static Set<String> after(char last) {
    if (!Letters.isHangul(last)) {
      return UNKNOWN;
    }
    if (Letters.isClosedByRieul(last)) {
      return RIEUL;
    }
    return Letters.isClosed(last) ? CONSONANT : VOWEL;
  }

  private static String[] withEu() {
    String[] towards = TOWARDS.clone();
    for (int i = 0; i < towards.length; i++) {
      towards[i] = "으" + towards[i];
    }
    return towards;
  }

  private static Set<String> stacked(String[]... groups) {
    Set<String> all = new HashSet<>();
    for (String[] group : groups) {
      for (String particle : group) {
        all.add(particle);
        if (STACKING.contains(particle)) {
          for (String second : SECOND) {
            all.add(particle + second);
          }
        }
      }
    }
    return Set.copyOf(all);
  }
}
