package dev.sanhak.article;

import java.util.List;

/** Who works together, in the order in which the article names them. */
public record ExtractedPartners(
    List<ExtractedName> companies,
    List<ExtractedName> universities,
    List<ExtractedName> organizations) {
  /** Keeps the lists from changing. */
  public ExtractedPartners {
    companies = List.copyOf(companies);
    universities = List.copyOf(universities);
    organizations = List.copyOf(organizations);
  }
}
