package dev.sanhak.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A programme of a ministry for which universities are chosen: 교육부의 '…사업'에 뽑혔다. Where an article
 * opens with it, the programme itself is the agreement, and who runs it is a partner; a ministry
 * that only pays for the work of others is none.
 */
final class Programme {
  /** What a programme is called. */
  private static final String NAME = "(사업|과제|공모|프로젝트|프로그램|양성|특성화대학|중심대학|대학원|혁신대학|공유대학|부트캠프)";

  private static final Pattern CHOSEN =
      Pattern.compile(
          NAME
              + "[’'”]?\\S{0,3}\\s[^.]{0,60}?(선정|뽑혔|뽑힌|뽑혀|뽑았|확정|참여한다|참여하|합류|따냈|이름을 올|정했|골랐|수행한다|수행하|수행기관|주관기관|주관대학|맡을|맡는다)");

  /** What is of another time, or of no success. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("앞서|다른 사업|이 밖에|탈락|고배|도전|신청했|제안서|준비|지난해|20[0-9]{2}년부터|폐지|종료|접기로");

  private Programme() {}

  /** Those who run the programme that a sentence tells of; nobody where it tells of none. */
  static List<Mention> sponsors(Reading reading) {
    boolean told =
        !reading.of(Role.SPONSOR).isEmpty()
            && CHOSEN.matcher(reading.words()).find()
            && !ELSEWHERE.matcher(reading.words()).find();
    return told ? reading.of(Role.SPONSOR) : List.of();
  }
}
