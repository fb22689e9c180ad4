package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.search.InvalidRequestException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {
  @Test
  void parse_pairs_keepTheirOrderAndRepetitions() {
    assertThat(QueryString.parse("b=1&a=2&b=3"))
        .containsExactly(Map.entry("b", List.of("1", "3")), Map.entry("a", List.of("2")));
  }

  @Test
  void parse_encodedText_isDecoded() {
    assertThat(QueryString.parse("q=%EC%82%B0+%ED%95%99%2B%26&r=산=학"))
        .containsEntry("q", List.of("산 학+&"))
        .containsEntry("r", List.of("산=학"));
  }

  @Test
  void parse_nothing_isNoPairs() {
    assertThat(QueryString.parse(null)).isEmpty();
    assertThat(QueryString.parse("")).isEmpty();
    assertThat(QueryString.parse("&&")).isEmpty();
  }

  @Test
  void parse_replacementCharacter_isTextOnlyWhereItIsEncoded() {
    assertThat(QueryString.parse("q=%EF%BF%BD")).containsEntry("q", List.of("\uFFFD"));
    assertThatThrownBy(() -> QueryString.parse("q=\uFFFD"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("q is not percent-encoded UTF-8");
  }
}
