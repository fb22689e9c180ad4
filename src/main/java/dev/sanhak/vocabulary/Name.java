package dev.sanhak.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * One name with all the forms in which it is written.
 *
 * @param kind what it names
 * @param canonical the form that facets show; of a technology its path {@code 분야/기술}, or a field
 *     alone
 * @param aliases other forms, without the canonical one
 * @param english the English name, where known; a form like the others
 * @param region where a university is, such as {@code 서울}; null for the other kinds
 */
public record Name(
    NameKind kind,
    String canonical,
    List<String> aliases,
    @Nullable String english,
    @Nullable String region) {

  /** Keeps the lists from changing. */
  public Name {
    aliases = List.copyOf(aliases);
  }

  /** What people call it: of a technology the last level of its path, else the canonical name. */
  public String label() {
    return kind == NameKind.TECHNOLOGY
        ? canonical.substring(canonical.indexOf('/') + 1)
        : canonical;
  }

  /** Whether it is a whole field of technology, the first level of a path. */
  public boolean isField() {
    return kind == NameKind.TECHNOLOGY && canonical.indexOf('/') < 0;
  }

  /** Every form, each once: the label, the aliases as listed, the English name. */
  public List<String> forms() {
    SequencedSet<String> forms = new LinkedHashSet<>();
    forms.add(label());
    forms.addAll(aliases);
    if (english != null) {
      forms.add(english);
    }
    return List.copyOf(forms);
  }
}
