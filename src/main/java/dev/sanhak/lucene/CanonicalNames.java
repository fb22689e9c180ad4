package dev.sanhak.lucene;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;

/**
 * Brings the names of a record to their canonical forms, so that 서울대, 서울대학교 and SNU are counted as
 * one. What the vocabulary does not know stays as it is.
 */
final class CanonicalNames {
  private CanonicalNames() {}

  static Partnership of(Partnership partnership, Vocabulary vocabulary) {
    Partners partners = partnership.partners();
    return new Partnership(
        partnership.id(),
        partnership.title(),
        partnership.body(),
        new Partners(
            canonical(vocabulary, NameKind.COMPANY, partners.companies()),
            canonical(vocabulary, NameKind.UNIVERSITY, partners.universities()),
            canonical(vocabulary, NameKind.ORGANIZATION, partners.organizations())),
        partnership.technologies().stream()
            .map(technology -> canonical(vocabulary, technology))
            .toList(),
        partnership.type(),
        partnership.date(),
        partnership.source(),
        partnership.provenance());
  }

  private static List<String> canonical(Vocabulary vocabulary, NameKind kind, List<String> names) {
    return names.stream().map(name -> vocabulary.canonical(kind, name)).toList();
  }

  /** A path that the vocabulary has stays; any other form, such as 2차전지, becomes its path. */
  private static Technology canonical(Vocabulary vocabulary, Technology technology) {
    return new Technology(vocabulary.canonical(NameKind.TECHNOLOGY, technology.path()));
  }
}
