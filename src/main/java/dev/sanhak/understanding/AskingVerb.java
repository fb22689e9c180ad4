package dev.sanhak.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the verb of a question that is also the name of a bank: 무엇을 하나요. */
final class AskingVerb {
  private static final Pattern FORM = Pattern.compile("하나(요|여)?[?!.]*");

  private static final Pattern QUESTION =
      Pattern.compile("(^|\\s)(무엇|뭐|뭘|왜|어떤|무슨|어디|어느|누구|누가|어떻게|언제)\\S*\\s");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private AskingVerb() {}

  /** Whether the word that begins there is no name but what a question ends with. */
  static boolean isAt(String row, int start) {
    Matcher word = WORD.matcher(row).region(start, row.length());
    return word.lookingAt()
        && FORM.matcher(word.group()).matches()
        && (word.group().length() > 2 || QUESTION.matcher(row.substring(0, start)).find());
  }
}
