package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a form names, by the vocabulary where it has it, else by what such names are like. */
final class NamedForms {
  private static final Pattern OF_UNIVERSITY =
      Pattern.compile(
          "^(?:분당|강동|칠곡|화순|양산|창원|세종)?(.{2,14}?(?:대학교|대))\\s?[가-힣]{0,12}(?:의료원|병원|대학원)$");

  /** Hospitals whose name does not tell the university that runs them. */
  private static final Map<Pattern, String> RUN_BY =
      Map.of(Pattern.compile("(?:강남|용인|신촌)?세브란스(?:병원)?|연세의료원"), "연세대학교");

  private static final Pattern HOSPITAL = Pattern.compile("(.{2,12}대)(병원|의료원)");

  private static final Pattern UNIVERSITY_NAME =
      Pattern.compile("(대|대학교|[A-Z]{4,}|과기원|과학기술원|스텍|스트)$");

  private static final Pattern IN_FULL = Pattern.compile("대학교\\s?[가-힣]{0,6}(병원|의료원)$");

  private final Vocabulary vocabulary;

  NamedForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a form names, by the vocabulary where it has it. */
  Mention named(NameKind kind, String form) {
    Mention named = asWritten(kind, form);
    return !named.known() && kind == NameKind.ORGANIZATION && IN_FULL.matcher(form).find()
        ? shortened(form).filter(Mention::known).orElse(named)
        : named;
  }

  /** By the short form of the university before it: 가나대학교의료원 as 가나대의료원. */
  private Optional<Mention> shortened(String form) {
    return Optional.of(asWritten(NameKind.ORGANIZATION, form.replaceFirst("대학교\\s?", "대")));
  }

  private Mention asWritten(NameKind kind, String form) {
    String canonical = vocabulary.canonical(kind, form);
    boolean known = vocabulary.name(kind, canonical).isPresent();
    String name =
        known
            ? canonical
            : switch (kind) {
              case UNIVERSITY -> full(canonical);
              case ORGANIZATION -> hospital(canonical);
              default -> canonical;
            };
    return new Mention(0, 0, kind, name, known);
  }

  /** The full name of the hospital of a university: 가나대병원 is 가나대학교병원. */
  private String hospital(String form) {
    Matcher matcher = HOSPITAL.matcher(form);
    if (!matcher.matches()) {
      return form;
    }
    Mention university = named(NameKind.UNIVERSITY, matcher.group(1));
    return university.known() ? university.name() + matcher.group(2) : form;
  }

  /** The full name of a university that the vocabulary does not know: 가나대 is 가나대학교. */
  private static String full(String form) {
    if (form.endsWith("과기대")) {
      return form.substring(0, form.length() - 3) + "과학기술대학교";
    }
    if (form.endsWith("공대") && form.length() > 3) {
      return form.substring(0, form.length() - 2) + "공과대학교";
    }
    return form.endsWith("대") ? form + "학교" : form;
  }

  /** The university that publishes the article itself, or whose students do: 가나대신보. */
  Optional<Mention> publishing(@Nullable String publisher) {
    String name = publisher == null ? "" : publisher.strip();
    for (int end = name.length(); end > 1; end--) {
      String begin = name.substring(0, end);
      if (UNIVERSITY_NAME.matcher(begin).find() && named(NameKind.UNIVERSITY, begin).known()) {
        return Optional.of(named(NameKind.UNIVERSITY, begin));
      }
    }
    return Optional.empty();
  }

  /**
   * The university whose hospital or school an organization is, as its name begins: an agreement of
   * 가나대학교의료원 is one of 가나대학교 as well.
   */
  Optional<Mention> universityOf(Mention organization, String text) {
    if (organization.kind() != NameKind.ORGANIZATION) {
      return Optional.empty();
    }
    String form = text.substring(organization.begin(), organization.end());
    return Stream.of(form, organization.name())
        .flatMap(name -> university(name).stream())
        .map(
            university ->
                new Mention(
                    organization.begin(),
                    end(organization, form),
                    university.kind(),
                    university.name(),
                    true))
        .findFirst();
  }

  private Optional<Mention> university(String hospital) {
    for (Map.Entry<Pattern, String> entry : RUN_BY.entrySet()) {
      if (entry.getKey().matcher(hospital).matches()) {
        return Optional.of(named(NameKind.UNIVERSITY, entry.getValue()));
      }
    }
    Matcher matcher = OF_UNIVERSITY.matcher(hospital);
    return matcher.find()
        ? Optional.of(named(NameKind.UNIVERSITY, matcher.group(1))).filter(Mention::known)
        : Optional.empty();
  }

  /** Where the name of the university ends, if the form begins with it. */
  private static int end(Mention organization, String form) {
    Matcher matcher = OF_UNIVERSITY.matcher(form);
    return matcher.find() ? organization.begin() + matcher.end(1) : organization.end();
  }
}
