package dev.sanhak.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind gives the same article. */
class DocumentKindsTest {
  private static final String[] PARAGRAPHS = {
    SampleFiles.HEADLINE, SampleFiles.FIRST, SampleFiles.SECOND
  };
  private static final String TEXT = SampleFiles.FIRST + "\n" + SampleFiles.SECOND;

  @Test
  void text_inEveryEncoding_isRead() {
    String text = String.join("\r\n", PARAGRAPHS);

    isTheArticle(text.getBytes(StandardCharsets.UTF_8));
    isTheArticle(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    isTheArticle(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    isTheArticle(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    isTheArticle(text.getBytes(SampleFiles.CP949));
  }

  @Test
  void text_withoutALetterOfLatin_losesNoLine() {
    List<String> lines =
        List.of(
            "보도자료 (한빛대학교)",
            "2025. 3. 19.",
            "한빛로봇-한빛대, 협동로봇 산학협력 체결",
            "한빛로봇과 한빛대학교가 협동로봇 공동연구 협약을 체결했다.",
            "AI 인재 양성도 추진",
            "양측은 대학원생 20명을 함께 지도한다.");

    Article article = article("a.txt", SampleFiles.bytes(String.join("\n\n", lines)));

    assertThat(article.headline()).isEqualTo(lines.get(2));
    assertThat(article.text()).contains(lines.subList(3, 6));
    Article bare = article("b.txt", SampleFiles.bytes(String.join("\n\n", lines.subList(3, 6))));
    assertThat(bare.text()).contains(lines.subList(3, 6));
  }

  @Test
  void docx_paragraphs_areRead() throws IOException {
    isTheArticle(SampleFiles.docx(PARAGRAPHS));
  }

  @Test
  void docx_tablesBoxesAndNotes_keepTheirOrder_andWhatIsDeletedIsGone() throws IOException {
    String document =
        """
        <w:document xmlns:w='w' xmlns:mc='mc'><w:body>
        <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>앞</w:t><w:br/><w:t>뒤</w:t></w:r>
        <w:r><w:tab/></w:r><w:del><w:r><w:t>지움</w:t></w:r></w:del><w:ins><w:r><w:t>넣음</w:t></w:r></w:ins></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>왼칸</w:t></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:t>오른칸</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>글상자</w:t></w:r></w:p>
        </w:txbxContent></mc:Choice><mc:Fallback><w:t>글상자</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:p><w:r><w:t>끝이다.</w:t></w:r></w:p></w:body></w:document>""";
    String notes =
        "<w:footnotes xmlns:w='w'><w:footnote><w:p><w:r><w:t>각주다.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    byte[] file =
        SampleFiles.zip(
            Map.of(
                "word/document.xml", SampleFiles.bytes(document),
                "word/footnotes.xml", SampleFiles.bytes(notes)));

    Article article = article("a.docx", file);

    assertThat(
            (article.headline() + "\n" + article.text())
                .strip()
                .lines()
                .filter(each -> !each.isBlank()))
        .containsExactly("앞", "뒤 넣음", "왼칸", "오른칸", "글상자", "끝이다.", "각주다.");
  }

  @Test
  void hwp_paragraphs_areRead() throws IOException {
    isTheArticle(SampleFiles.hwp(PARAGRAPHS));
  }

  @Test
  void hwpx_paragraphs_areRead() throws IOException {
    isTheArticle(SampleFiles.hwpx(PARAGRAPHS));
  }

  @Test
  void hwpx_tableAndLineBreak_keepOrderAndSectionsGoByNumber() throws IOException {
    String table =
        "<s xmlns:hp='h'><hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>칸</hp:t>"
            + "</hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl><hp:t>앞<hp:lineBreak/>뒤</hp:t></hp:run></hp:p></s>";
    String last = "<s xmlns:hp='h'><hp:p><hp:run><hp:t>끝이다.</hp:t></hp:run></hp:p></s>";
    byte[] file =
        SampleFiles.zip(
            Map.of(
                "Contents/section10.xml", SampleFiles.bytes(last),
                "Contents/section2.xml", SampleFiles.bytes(table)));

    assertThat(article("a.hwpx", file).text()).isEqualTo("칸\n앞\n뒤\n끝이다.");
  }

  @Test
  void pdf_lines_areJoinedToParagraphs() throws IOException {
    byte[] pdf =
        SampleFiles.pdf(
            "Hanbit Robot and Seoul National University join hands",
            "Hanbit Robot and Seoul National University signed an agreement on robots and on the",
            "education of engineers, who will learn in the laboratories of both of them for years.",
            "The centre opens in May.");
    Article article = article("a.pdf", pdf);

    assertThat(article.text().lines())
        .contains("The centre opens in May.")
        .anyMatch(line -> line.contains("robots and on the education of engineers"));
  }

  @Test
  void kind_isToldByContentNotByName() throws IOException {
    assertThat(article("a.txt", SampleFiles.docx(PARAGRAPHS)).text()).isEqualTo(TEXT);
    assertThat(article("a.pdf", SampleFiles.bytes(String.join("\n", PARAGRAPHS))).text())
        .isEqualTo(TEXT);
  }

  @Test
  void letterhead_givesTheDayAndNoHeadline() {
    String release =
        "보도자료\n배포일시: 2024. 5. 20.(월)\n담당부서 홍보팀\n담 당 자: 홍길동 팀장(051-123-4567)\n\n"
            + String.join("\n\n", PARAGRAPHS);
    Article article = article("a.txt", SampleFiles.bytes(release));

    assertThat(article.headline()).isEqualTo(SampleFiles.HEADLINE);
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    assertThat(article.text()).startsWith(SampleFiles.FIRST);
  }

  /** As it is taken from a print: lines of one width, broken within words too. */
  @Test
  void text_ofPrintedLines_isOfParagraphsAgain() {
    String printed =
        """
        부산대, 한빛정밀과 금형 기술 공동연구

        부산대학교(총장 홍길동)는 지난 10일 교내 대학본부에서 ㈜한빛정
        밀(대표 김산)과 금형 설계에 쓰이는 인공지능 기술을 함께 연구하는 업
        무협약을 체결했다고 밝혔다.

        두 기관은 이번 협약에 따라 금형의 수명을 미리 알아내는 기술을 개
        발하고, 대학원생 10명이 한빛정밀의 공장에서 실습하도록 돕기로 했
        다. 홍 총장은 지역의 기업과 함께 자라는 대학이 되겠다고 말했다.
        """;
    Article article = article("a.txt", SampleFiles.bytes(printed));

    assertThat(article.headline()).isEqualTo("부산대, 한빛정밀과 금형 기술 공동연구");
    assertThat(article.text())
        .contains("㈜한빛정밀(대표 김산)과", "연구하는 업무협약을 체결했다고 밝혔다.\n", "기술을 개발하고,", "돕기로 했다. 홍");
  }

  @Test
  void text_ofALineAParagraph_staysAsItIs() {
    String text = "산학 소식 모음\n\n- 부산대와 한빛정밀의 금형 기술 공동연구 협약\n- 서강대와 LG전자의 로봇 실습실 개관\n\n" + TEXT;
    Article article = article("a.txt", SampleFiles.bytes(text));

    assertThat(article.text()).contains("- 부산대와 한빛정밀의 금형 기술 공동연구 협약\n- 서강대와").contains(TEXT);
  }

  @Test
  void text_withoutHeadline_hasNone() {
    Article article = article("a.txt", SampleFiles.bytes(TEXT));

    assertThat(article.headline()).isEmpty();
    assertThat(article.text()).isEqualTo(TEXT);
  }

  private static void isTheArticle(byte[] content) {
    assertThat(article("a", content))
        .isEqualTo(new Article("a", SampleFiles.HEADLINE, TEXT, null, null, null));
  }

  private static Article article(String name, byte[] content) {
    ReadResult result = SampleFiles.read(name, content);
    assertThat(result).isInstanceOf(ReadResult.Good.class);
    return ((ReadResult.Good) result).article();
  }
}
