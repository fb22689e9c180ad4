package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other forms that an article gives a name in brackets behind it: 한국예술종합학교(이하 한예종),
 * 파스칼(Pasqal), 포항공과대(포스텍).
 */
final class DefinedForms {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?:이하|약칭|줄여서)\\s?['‘\"“「]?([가-힣A-Za-z0-9&. ]{2,20}?)['’\"”」]?\\s?(?:[,)]|$)");

  /** One word, and no title such as 총장. */
  private static final Pattern OTHER_FORM = Pattern.compile("[가-힣A-Za-z0-9&.\\- ]{2,30}");

  private static final Pattern NO_FORM =
      Pattern.compile(
          ".*(대표|총장|원장|회장|사장|이사장|시장|지사|학장|장관|청장|소재|코스닥|코스피|사진|왼쪽|오른쪽|이상|이하|전 |옛 |구 ).*|\\d+.*");

  private static final int LONGEST_BRACKET = 60;

  private DefinedForms() {}

  /** The forms in the bracket right behind a name, none where there is no bracket. */
  static List<String> behind(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '(') {
      return List.of();
    }
    int close = text.indexOf(')', end);
    if (close < 0 || close - end > LONGEST_BRACKET) {
      return List.of();
    }
    String inside = text.substring(end + 1, close);
    List<String> forms = new ArrayList<>();
    Matcher definition = DEFINITION.matcher(inside);
    if (definition.find()) {
      add(forms, definition.group(1).strip());
    }
    for (String part : inside.split("[,·/;]", -1)) {
      String form = part.strip();
      if (OTHER_FORM.matcher(form).matches() && !NO_FORM.matcher(form).matches()) {
        add(forms, form);
      }
    }
    return forms;
  }

  private static void add(List<String> forms, String form) {
    if (form.length() >= 2 && !CommonNouns.has(form) && !forms.contains(form)) {
      forms.add(form);
    }
  }
}
