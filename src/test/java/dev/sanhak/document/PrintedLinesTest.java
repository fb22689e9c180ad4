package dev.sanhak.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedLinesTest {
  @Test
  void lines_brokenWithinWords_areJoinedWithoutSpace() {
    assertThat(
            PrintedLines.joined(
                """
                삼성전자와 서울대학교가 지난 17일 온디바이스 AI 공동연구센터를 세우는 협약을 체결했다. 양측은 앞으

                로 3년 동안 생성형 AI와 멀티모달 AI 기술을 함께 연구하고, 박사과정 학생이 참여하는 산학협력 과제를

                해마다 다섯 개씩 운영한다고 밝혔다.
                """))
        .isEqualTo(
            "삼성전자와 서울대학교가 지난 17일 온디바이스 AI 공동연구센터를 세우는 협약을 체결했다. 양측은 앞으로"
                + " 3년 동안 생성형 AI와 멀티모달 AI 기술을 함께 연구하고, 박사과정 학생이 참여하는 산학협력 과제를"
                + " 해마다 다섯 개씩 운영한다고 밝혔다.\n");
  }

  @Test
  void pageNumbers_areLeftOut_butNotWhatTellsANumber() {
    String text = PrintedLines.joined("- 3 -\n해마다 뽑는 학생은\n총 20명.\n3 / 12\n");

    assertThat(text).contains("총 20명.").doesNotContain("- 3 -", "3 / 12");
  }

  @Test
  void lines_brokenBetweenWords_areJoinedWithOne() {
    assertThat(
            PrintedLines.joined(
                """
                삼성전자와 서울대학교가 지난 17일 온디바이스 공동연구센터를
                세우는 협약을 체결했다. 양측은 앞으로 3년 동안 생성형 기술을
                함께 연구하고, 박사과정 학생이 참여하는 새로운 산학협력
                과제를 해마다 다섯 개씩 운영한다고 밝혔다.
                """))
        .contains("공동연구센터를 세우는", "기술을 함께", "산학협력 과제를")
        .hasLineCount(1);
  }

  @Test
  void lines_withSpacesKept_tellWordsBySpaces() {
    assertThat(
            PrintedLines.joined(
                "삼성전자와 서울대학교가 지난 17일 온디바이스 공동연구센 \n터를 세우는 협약을 체결했다고 양측이 밝혔으며 앞으\n로 3년이다."))
        .isEqualTo("삼성전자와 서울대학교가 지난 17일 온디바이스 공동연구센 터를 세우는 협약을 체결했다고 양측이 밝혔으며 앞으로 3년이다.\n");
  }

  @Test
  void headingsItemsAndPageNumbers_stayApart() {
    assertThat(
            PrintedLines.joined(
                """
                협약의 내용
                삼성전자와 서울대학교가 지난 17일 온디바이스 공동연구센터를 세웠다
                ■ 함께 연구하는 것
                - 2 -
                온디바이스 인공지능이다.
                """))
        .isEqualTo("협약의 내용\n삼성전자와 서울대학교가 지난 17일 온디바이스 공동연구센터를 세웠다\n■ 함께 연구하는 것\n온디바이스 인공지능이다.\n");
  }
}
