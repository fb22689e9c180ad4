package dev.sanhak.article;

import dev.sanhak.partnership.Technology;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extracts by rules and vocabulary, in the steps that the package names. Immutable. */
final class RuleExtractor implements PartnershipExtractor {
  private static final Pattern BETWEEN_PARTS = Pattern.compile("(\\(?[^()]{0,30}\\))?\\s");

  private static final Pattern GROUP = Pattern.compile("(그룹|금융지주|지주|홀딩스)$");

  private final Vocabulary vocabulary;
  private final NamedForms forms;
  private final MentionFinder mentionFinder;
  private final TechnologyRules technologyRules;

  RuleExtractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    forms = new NamedForms(vocabulary);
    mentionFinder = new MentionFinder(forms);
    technologyRules = new TechnologyRules(vocabulary.finder());
  }

  @Override
  public List<ExtractedPartnership> extract(Article article) {
    ArticleText text = ArticleText.of(article);
    List<Reading> readings = readings(text, article.publisher());
    List<Agreement> agreements = agreements(text, readings);
    SigningDate signingDate = new SigningDate(article.published());
    Map<Integer, List<Dated>> dates = signingDate.dates(readings);
    List<List<Extracted<Technology>>> technologies = technologies(text, readings, agreements);
    List<ExtractedPartnership> extracted = new ArrayList<>();
    for (int i = 0; i < agreements.size(); i++) {
      Agreement agreement = agreements.get(i);
      SigningDate.Chosen date = signingDate.choose(agreement, dates);
      Reading headline = headline(agreement, agreements, readings);
      extracted.add(partnership(text, technologies.get(i), agreement, date, headline));
    }
    return extracted;
  }

  /** The technologies of each agreement; for those without, the matter that all have in common. */
  private List<List<Extracted<Technology>>> technologies(
      ArticleText text, List<Reading> readings, List<Agreement> agreements) {
    List<List<Extracted<Technology>>> own =
        agreements.stream()
            .map(each -> technologyRules.of(each, headline(each, agreements, readings), text))
            .toList();
    if (own.stream().noneMatch(List::isEmpty)) {
      return own;
    }
    List<Extracted<Technology>> common = technologyRules.common(readings, own, text);
    return own.stream().map(each -> each.isEmpty() ? common : each).toList();
  }

  /** Who takes part in each agreement of an article, and where its kind is told. */
  Map<Parties, TypePlaces> typePlaces(Article article) {
    ArticleText text = ArticleText.of(article);
    List<Reading> readings = readings(text, article.publisher());
    List<Agreement> agreements = agreements(text, readings);
    Map<Parties, TypePlaces> places = new LinkedHashMap<>();
    for (Agreement each : agreements) {
      places.put(each.parties(), TypePlaces.of(each, headline(each, agreements, readings)));
    }
    return places;
  }

  private List<Agreement> agreements(ArticleText text, List<Reading> readings) {
    return new AgreementFinder(text.whole(), readings, new PartnerGuess(text, forms)).find();
  }

  /** The headline if it speaks of this agreement alone: of the only one, or by both its sides. */
  private static @Nullable Reading headline(
      Agreement agreement, List<Agreement> agreements, List<Reading> readings) {
    Reading first = readings.getFirst();
    if (!first.isHeadline()) {
      return null;
    }
    List<Agreement> named =
        agreements.stream().filter(each -> namesBothSides(first, each)).toList();
    boolean alone = agreements.size() == 1 || (named.size() == 1 && agreement == named.getFirst());
    return alone ? first : null;
  }

  private static boolean namesBothSides(Reading headline, Agreement agreement) {
    Parties named = Parties.of(headline.partners());
    return named.areComplete() && agreement.parties().containAll(named);
  }

  private List<Reading> readings(ArticleText text, @Nullable String publisher) {
    String whole = text.whole();
    List<NameMatch> matches = vocabulary.finder().inText(whole);
    List<Mention> mentions = mentionFinder.find(whole, matches, publisher);
    List<Reading> readings = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : SentenceSplitter.split(whole, ArticleLines.of(text))) {
      if (sentence.kind() == LineKind.OUTSIDE || sentence.kind() == LineKind.ABOUT) {
        continue;
      }
      while (next < mentions.size() && mentions.get(next).begin() < sentence.begin()) {
        next++;
      }
      int from = next;
      while (next < mentions.size() && mentions.get(next).end() <= sentence.end()) {
        next++;
      }
      readings.add(reading(whole, sentence, mentions.subList(from, next)));
    }
    return readings;
  }

  private Reading reading(String whole, Sentence sentence, List<Mention> mentions) {
    String words = Quotation.without(whole.substring(sentence.begin(), sentence.end()));
    Map<Role, List<Mention>> byRole = new EnumMap<>(Role.class);
    Mention before = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean part = before != null && isPartOf(before, mention, whole);
      before = mention;
      part |= i + 1 < mentions.size() && describes(mention, mentions.get(i + 1), whole);
      part |= isShortIn(mention, mentions, whole);
      if (part) {
        continue;
      }
      Role role = MentionRoles.of(whole, sentence, mention);
      if (i + 1 < mentions.size() && isWhere(mention, mentions.get(i + 1), whole)) {
        Role next = MentionRoles.of(whole, sentence, mentions.get(i + 1));
        role = next == Role.PLACE ? Role.BYSTANDER : role;
      }
      List<Mention> same = byRole.computeIfAbsent(role, unused -> new ArrayList<>());
      same.add(mention);
      if (role == Role.PARTNER) {
        forms.universityOf(mention, whole).ifPresent(same::add);
      }
    }
    return new Reading(sentence, words, Signal.of(words), byRole);
  }

  /** Whether a title names a firm of the sentence by its group: 가나전자는 '가나-다대 연구센터'를 열었다. */
  private static boolean isShortIn(Mention mention, List<Mention> mentions, String whole) {
    String form = whole.substring(mention.begin(), mention.end());
    return mention.kind() == NameKind.COMPANY
        && mention.begin() > 0
        && "'‘".indexOf(whole.charAt(mention.begin() - 1)) >= 0
        && mentions.stream()
            .anyMatch(
                each ->
                    each.kind() == NameKind.COMPANY
                        && !each.name().equals(mention.name())
                        && whole.startsWith(form, each.begin())
                        && each.end() - each.begin() > form.length());
  }

  /** Whether what looks like a firm says what the next one is: 패션 플랫폼 무신사가, 가나그룹 다라은행이. */
  private static boolean describes(Mention mention, Mention next, String whole) {
    return mention.kind() == NameKind.COMPANY
        && next.kind() == NameKind.COMPANY
        && next.begin() == mention.end() + 1
        && whole.charAt(mention.end()) == ' '
        && isDescription(mention, whole.substring(mention.begin(), mention.end()));
  }

  private static boolean isDescription(Mention mention, String form) {
    return GROUP.matcher(form).find() || (form.indexOf(' ') > 0 && mention.name().indexOf(' ') < 0);
  }

  /** Whether a city only says where the next one is: 아산시 순천향대에서. */
  private static boolean isWhere(Mention mention, Mention next, String whole) {
    return mention.isTown() && whole.substring(mention.end(), next.begin()).equals(" ");
  }

  /** Whether an unknown body or college is only named as a part of what stands right before it. */
  private static boolean isPartOf(Mention before, Mention mention, String whole) {
    boolean college = mention.kind() == NameKind.UNIVERSITY && before.kind() == NameKind.UNIVERSITY;
    return (mention.kind() == NameKind.ORGANIZATION || college)
        && !mention.known()
        && BETWEEN_PARTS.matcher(whole.substring(before.end(), mention.begin())).matches();
  }

  private ExtractedPartnership partnership(
      ArticleText text,
      List<Extracted<Technology>> technologies,
      Agreement agreement,
      SigningDate.@Nullable Chosen date,
      @Nullable Reading headline) {
    TypeRules.Told type = TypeRules.of(agreement, headline);
    return new ExtractedPartnership(
        partners(text, agreement.parties()),
        technologies,
        type == null
            ? null
            : new Extracted<>(type.type(), List.of(text.evidence(type.begin(), type.end()))),
        date == null
            ? null
            : new Extracted<>(date.date(), List.of(text.evidence(date.begin(), date.end()))),
        Tellings.of(text, agreement, headline == null ? "" : headline.words()),
        Confidence.of(agreement, type != null || isTold(agreement, headline), date != null));
  }

  /** Whether a word says that something is agreed or done together. */
  private static boolean isTold(Agreement agreement, @Nullable Reading headline) {
    return (headline != null && headline.signal() != Signal.NONE)
        || agreement.cores().stream().anyMatch(core -> Signal.of(core.words()) != Signal.NONE);
  }

  private static ExtractedPartners partners(ArticleText text, Parties parties) {
    return new ExtractedPartners(
        names(text, parties, NameKind.COMPANY),
        names(text, parties, NameKind.UNIVERSITY),
        names(text, parties, NameKind.ORGANIZATION));
  }

  private static List<ExtractedName> names(ArticleText text, Parties parties, NameKind kind) {
    List<ExtractedName> names = new ArrayList<>();
    parties
        .named(kind)
        .forEach(
            (name, mentions) ->
                names.add(
                    new ExtractedName(
                        name,
                        mentions.getFirst().known(),
                        mentions.stream()
                            .map(each -> text.evidence(each.begin(), each.end()))
                            .distinct()
                            .toList())));
    return names;
  }
}
