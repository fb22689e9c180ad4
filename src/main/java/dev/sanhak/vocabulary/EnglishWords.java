package dev.sanhak.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of English names, each with the names it is a part of: Yonsei is a university, Hyundai
 * a dozen companies, battery several technologies.
 */
final class EnglishWords {
  private static final Pattern ENGLISH = Pattern.compile("[\\p{ASCII}]*[A-Za-z]{3}[\\p{ASCII}]*");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

  /** Words of many names, which tell none of them. */
  private static final Set<String> COMMON =
      Set.of(
          "university",
          "college",
          "national",
          "institute",
          "korea",
          "korean",
          "technology",
          "technologies",
          "science",
          "sciences",
          "and",
          "the",
          "for",
          "international",
          "global",
          "women",
          "womens",
          "christian",
          "catholic",
          "theological",
          "cyber",
          "education",
          "polytechnic",
          "polytechnics",
          "engineering",
          "school",
          "graduate",
          "foundation",
          "center",
          "centre",
          "hospital",
          "ministry",
          "city",
          "province",
          "agency",
          "corporation",
          "company",
          "group",
          "holdings",
          "industries",
          "industry",
          "industrial",
          "electronics",
          "systems",
          "system",
          "motor",
          "bank",
          "financial",
          "life",
          "bio",
          "chemical",
          "energy",
          "service",
          "services",
          "solution",
          "solutions",
          "information",
          "research",
          "development",
          "new",
          "general",
          "advanced",
          "smart",
          "digital",
          "machine",
          "data",
          "health",
          "medical");

  private final Map<String, List<Name>> names = new HashMap<>();

  EnglishWords(List<Name> all) {
    for (Name name : all) {
      for (String form : name.forms()) {
        if (ENGLISH.matcher(form).matches()) {
          add(name, form);
        }
      }
    }
  }

  private void add(Name name, String form) {
    for (String word : words(form)) {
      if (!COMMON.contains(word)) {
        List<Name> named = names.computeIfAbsent(word, key -> new ArrayList<>(1));
        if (!named.contains(name)) {
          named.add(name);
        }
      }
    }
  }

  private static List<String> words(String form) {
    return WORD.matcher(form.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** The names that a word is a part of; none of a word that tells nothing. */
  List<Name> named(String word) {
    return names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
