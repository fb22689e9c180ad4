package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of the article from those that only stand around it. */
final class ArticleLines {
  /** The title over a list of other articles. */
  private static final Pattern OTHER_ARTICLES =
      Pattern.compile(
          "^[^가-힣A-Za-z]{0,4}(관련\\s?(기사|뉴스|보도|글)|많이\\s?본|가장 많이|인기\\s?(기사|뉴스)|추천\\s?(기사|뉴스|콘텐츠)"
              + "|주요\\s?(기사|뉴스)|다른\\s?(기사|뉴스)|최신\\s?(기사|뉴스)|이\\s?시각|실시간|함께\\s?(볼|보면|읽)|같이\\s?(볼|보면|읽)"
              + "|오늘의\\s?(뉴스|기사|주요)|이전\\s?기사|다음\\s?기사|지난\\s?기사|더\\s?(보기|읽기)|핫\\s?(이슈|뉴스|클릭)|포토\\s?뉴스|랭킹\\s?뉴스"
              + "|기자의\\s?다른|네티즌|댓글|카테고리|태그|해시태그|목록)[^.]{0,25}$");

  /** Who owns the text, and whom to ask; no sentence of the article says so. */
  private static final Pattern OWNERSHIP =
      Pattern.compile(
          "무단\\s?전재|무단\\s?복제|재배포|저작권|[Cc]opyright|COPYRIGHT|^\\s*[ⓒ©]|All [Rr]ights|제보(는|하기)|구독(하기|신청)"
              + "|문의처|보도자료 문의|담당자\\s?:|문의\\s?:|사진\\s?=\\s?\\S+\\s*$");

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]@[\\w-]{1,60}\\.\\w|https?://\\S");

  /** A line that only names its writer. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]{0,3}([가-힣A-Za-z·]+\\s?){0,4}(선임|수습|전문|인턴|객원|통신원)?(기자|특파원|통신원|논설위원|에디터)[^\\p{L}\\p{N}]{0,3}$");

  /** A byline or a dateline before the first sentence: (서울=뉴시스) 홍길동 기자 = */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*([\\[(【<〔][^\\])】>〕\\n]{1,40}[\\])】>〕]\\s*)?"
              + "(([가-힣A-Za-z·.]+\\s?){1,4}(기자|특파원|통신원)\\s?([\\w.+-]+@[\\w.-]+\\s?)?[=|:-]\\s*)?");

  private static final Pattern ABOUT =
      Pattern.compile(
          "^[^가-힣A-Za-z]{0,4}([^.]{1,30}\\s?(소개|개요|에 대하여|에 대해|회사 정보)|About .{1,40})[^\\p{L}\\p{N}]{0,3}$");

  private static final String SECTION_MARKS = "◇◆■□●○◈▣▶★☆◎";
  private static final String POINT_MARKS = "▲△▴-–·•*∙ㆍ※";
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(\\d{1,2}[.)]|[①-⑳]|<[^>]{2,40}>$)\\s*\\D");

  /** Longer ones are none, and would take the patterns a time that grows with its third power. */
  private static final int LONGEST_BYLINE = 100;

  private static final int HEAD_LENGTH = 60;
  private static final int ITEM_LENGTH = 90;

  /** A question of an interview, whose answer reports like any other sentence. */
  private static final Pattern QUESTION = Pattern.compile("^(-|–|―|—|Q[.:)]?|문[.:)]|▶|\\?)\\s?\\S");

  private static final Pattern ANSWER = Pattern.compile("[\"“][^\"“”]+[\"”]");

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private boolean amongOtherArticles;
  private boolean about;

  /** Whether the line before asks something. */
  private boolean asked;

  private ArticleLines(String text) {
    this.text = text;
  }

  /** The lines that are not blank, in their order. */
  static List<Line> of(ArticleText article) {
    ArticleLines reading = new ArticleLines(article.whole());
    if (article.headlineLength() > 0) {
      reading.lines.add(new Line(0, article.headlineLength(), LineKind.HEADLINE, false));
    }
    int at = article.headlineLength() + 1;
    while (at < reading.text.length()) {
      int end = reading.text.indexOf('\n', at);
      end = end < 0 ? reading.text.length() : end;
      if (!reading.text.substring(at, end).isBlank()) {
        reading.add(at, end);
      }
      at = end + 1;
    }
    return Notice.joined(reading.text, reading.lines);
  }

  private void add(int begin, int end) {
    String line = text.substring(begin, end).strip();
    LineKind kind = kind(line);
    boolean marked = startsWithOne(line, SECTION_MARKS) || NUMBERED.matcher(line).find();
    int start = kind == LineKind.BODY ? begin + datelineLength(text.substring(begin, end)) : begin;
    boolean answer = kind == LineKind.BODY && asked && ANSWER.matcher(line).matches();
    int from = answer ? text.indexOf(line, begin) + 1 : start;
    lines.add(new Line(from, answer ? from + line.length() - 2 : end, kind, marked));
    asked = QUESTION.matcher(line).find();
  }

  private LineKind kind(String line) {
    if (OTHER_ARTICLES.matcher(line).find()) {
      amongOtherArticles = true;
      return LineKind.OUTSIDE;
    }
    boolean sentence = isSentence(line);
    amongOtherArticles &= !sentence || line.length() <= ITEM_LENGTH;
    if (amongOtherArticles || isOutside(line)) {
      return LineKind.OUTSIDE;
    }
    boolean marked = startsWithOne(line, SECTION_MARKS);
    if (ABOUT.matcher(line).find() && !sentence) {
      about = true;
      return LineKind.ABOUT;
    }
    about &= !marked;
    if (about) {
      return LineKind.ABOUT;
    }
    boolean point = marked || startsWithOne(line, POINT_MARKS);
    return !sentence && (point || line.length() <= HEAD_LENGTH) ? LineKind.HEAD : LineKind.BODY;
  }

  private static boolean isOutside(String line) {
    return OWNERSHIP.matcher(line).find()
        || (line.length() <= LONGEST_BYLINE && BYLINE.matcher(line).find())
        || (ADDRESS.matcher(line).find() && !isSentence(line));
  }

  private static int datelineLength(String line) {
    Matcher dateline = DATELINE.matcher(line.substring(0, Math.min(line.length(), LONGEST_BYLINE)));
    return dateline.find() ? dateline.end() : 0;
  }

  private static boolean startsWithOne(String line, String marks) {
    return !line.isEmpty() && marks.indexOf(line.charAt(0)) >= 0;
  }

  private static boolean isSentence(String line) {
    return line.contains("다. ")
        || line.endsWith("다.")
        || line.endsWith("다")
        || line.contains("다.\"")
        || line.contains("다.”")
        || line.endsWith("요.")
        || line.endsWith(".\"")
        || line.endsWith(".”");
  }
}
