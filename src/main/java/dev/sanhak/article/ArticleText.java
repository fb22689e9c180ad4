package dev.sanhak.article;

/**
 * Headline and text as one string, so that a place is one number while the article is read.
 *
 * @param whole the headline, a line break, the text
 * @param headlineLength where the headline ends
 */
record ArticleText(String whole, int headlineLength) {
  static ArticleText of(Article article) {
    String headline = article.headline().replace('\n', ' ');
    return new ArticleText(headline + "\n" + article.text(), headline.length());
  }

  boolean inHeadline(int place) {
    return place < headlineLength;
  }

  Evidence evidence(int begin, int end) {
    int textBegin = headlineLength + 1;
    return inHeadline(begin)
        ? new Evidence(Evidence.Part.HEADLINE, begin, Math.min(end, headlineLength))
        : new Evidence(Evidence.Part.TEXT, begin - textBegin, end - textBegin);
  }

  String substring(int begin, int end) {
    return whole.substring(begin, end);
  }
}
