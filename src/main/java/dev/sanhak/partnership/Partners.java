package dev.sanhak.partnership;

import java.util.List;

/**
 * Who works together. At least one name is there; a name stands once in its list.
 *
 * @param companies the companies
 * @param universities the universities
 * @param organizations ministries, cities, institutes, hospitals and others
 */
public record Partners(
    List<String> companies, List<String> universities, List<String> organizations) {
  private static final int MAX_NAMES = 500;

  /** Checks and cleans the names. */
  public Partners {
    companies = names("companies", companies);
    universities = names("universities", universities);
    organizations = names("organizations", organizations);
    if (companies.isEmpty() && universities.isEmpty() && organizations.isEmpty()) {
      throw new InvalidValueException(
          "companies", "companies, universities and organizations are all empty; name a partner");
    }
  }

  private static List<String> names(String key, List<String> names) {
    if (names.size() > MAX_NAMES) {
      throw new InvalidValueException(key, "has more than " + MAX_NAMES + " names");
    }
    return names.stream().map(name -> Texts.name(key, name)).distinct().toList();
  }
}
