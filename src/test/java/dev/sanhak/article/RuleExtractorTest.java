package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headline, text, and who works with whom by it; agreements are parted by a semicolon. */
class RuleExtractorTest {
  private static final PartnershipExtractor EXTRACTOR =
      PartnershipExtractor.byRules(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "새 소식 | LG전자는 서강대와 협약을 맺었다. 또한 연세대와도 협약을 맺었다. | LG전자-서강대학교; LG전자-연세대학교",
        "새 소식 | LG전자는 서강대와 인공지능을, 연세대와 로봇을 공동 연구한다. | LG전자-서강대학교; LG전자-연세대학교",
        "새 소식 | LGU+는 숭실대와, KT는 한양대와 업무협약을 체결했다. | LG유플러스-숭실대학교; KT-한양대학교",
        "서강대, LG전자와 협약 | 두 기관은 17일 업무협약을 맺었다. | LG전자-서강대학교",
        "LG전자와 협약 | 서강대는 17일 업무협약을 체결했다고 밝혔다. | LG전자-서강대학교",
        "가나다라-서강대 협약 | 서강대는 17일 가나다라와 업무협약을 맺었다. | 가나다라-서강대학교",
        "협약 해지 | LG전자는 서강대와 맺은 협약을 해지했다. | ''",
        "대학 순위 | 서강대와 LG전자가 함께 나온 순위에서 1위에 올랐다. | ''",
        "[기고] 산학협력 | LG전자와 서강대는 로봇을 공동 연구한다. | ''",
        "[기고] 수업 | 서강대는 그때 LG전자와 협약을 맺었다. KT 같은 기업도 강의실에 들어와 주기를 바란다. | LG전자-서강대학교",
        "검토 | LG전자와 서강대의 협약 체결을 검토하고 있다. | ''",
        "새 소식 | 서강대는 LG전자, KT와 각각 업무협약을 맺었다. | LG전자-서강대학교; KT-서강대학교",
        "새 소식 | 서강대와 한양대는 LG전자와 각각 협약을 체결했다. | LG전자-서강대학교; LG전자-한양대학교",
        "새 소식 | 서강대와 한양대가 각각 LG전자, KT와 협약을 맺었다. | LG전자-서강대학교; KT-한양대학교",
        "새 소식 | 서강대와 한양대, 숭실대가 각각 LG전자, KT와 협약을 맺었다. | LG전자,KT-서강대학교,한양대학교,숭실대학교",
        "LG전자, 서강대·한양대와 협약 | LG전자가 대학 두 곳과 손을 잡았다. LG전자는 3일 서강대와 협약을 맺었다."
            + " 이틀 뒤에는 한양대와 협약을 체결했다. | LG전자-서강대학교; LG전자-한양대학교",
        "◇ | ◇서강대, LG전자와 실습실 개관¶서강대는 17일 로봇 실습실을 열었다. | LG전자-서강대학교",
        "공모 탈락 | LG전자와 서강대가 꾸린 컨소시엄이 평가에서 떨어졌다. 둘은 3월 협약을 맺었다. | ''",
        "새 소식 | KT와 한양대는 협약을 맺었고, LG전자와 서강대는 고배를 마셨다. KT와 한양대는 협약을 맺었다. | KT-한양대학교",
        "학교 평가서 1위 | LG전자와 서강대가 공동 운영하는 연구센터 덕분이다. | ''",
        "새 소식 | 서강대는 LG전자와 로봇을 함께 만들고, KT와는 데이터를 공동 연구한다. | LG전자-서강대학교; KT-서강대학교",
        "새 소식 | 서강대는 LG전자에서 장비를 기증받아 로봇 실습실을 열었다. | LG전자-서강대학교",
        "두 대학 통합…KT 구상도 멈칫 | 서강대와 한양대는 15일 양해각서를 교환했다. KT의 구상은 멈췄다. | ''",
        "소송 끝내 | LG전자와 서강대가 소송을 끝냈다. 양측은 20일 합의서에 서명했다. | ''",
        "특징주 | 레인보우로보틱스는 2011년 KAIST 로봇연구센터 연구진이 세운 회사다. | ''",
        "특징주 | LG전자와 서강대가 로봇을 공동 개발한다는 소문이 퍼졌다. | ''",
        "새 소식 | LG전자는 서강대와 협약을 맺었다. 시장에는 삼성전자와 KT가 참여했다. | LG전자-서강대학교",
        "새 소식 | 서강대가 추진해 온 LG전자와의 연구소 설립은 결론이 나지 않았다. | ''",
        "새 소식 | 서강대는 LG전자와 공동 과목을 열었다가 폐강한 바 있다. | ''",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 협약을 체결했고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 협약을 맺었고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 센터를 함께 열었고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 공동 센터를 개소했고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 연구에 손잡았고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 협약을 맺었으며, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교",
        "새 소식 | 서강대와 안테나 벤처 가나웨이브가 공동연구센터를 열었다. | 가나웨이브-서강대학교",
        "기업들 | 실습 플랫폼을 만드는 가나그룹은 바쁘다. 3월에 서강대와 협약했고, 이달에는 한양대와도 협약을 맺었다."
            + " | 가나그룹-서강대학교; 가나그룹-한양대학교",
        "새 소식 | 가나특수강은 5일 서강대와 현장실습 협약을 맺었다. | 가나특수강-서강대학교",
        "창업 | LG전자는 서강대와 딥테크 스타트업을 돕는 협약을 맺었다. | LG전자-서강대학교",
        "새 소식 | LG전자는 서강대와 협약을 맺었다. 지난해 투자에는 KT, 삼성전자가 참여했다. | LG전자-서강대학교",
        "새 소식 | LG전자는 '서강대–LG전자 로봇 공동연구센터'의 문을 열었다. | LG전자-서강대학교",
        "물류센터 | 물류를 대행하는 가나온과 충주시는 2일 국립한국교통대학교 국제회의장에서 투자협약을 맺었다. 가나온이 짓는다. | ''",
        "소식 | ■ 서강대¶공과대학이 12일 가나페인트와 업무협약을 체결했다. 가나페인트는 기쁘다. | 가나페인트-서강대학교",
        "새 소식 | 서강대는 LG전자와 로봇을 공동 연구한다. 이번 연구와 별개로 서 교수는 과거 KAIST에 재직하며 KT와 공동연구를 했다."
            + " | LG전자-서강대학교",
        "[인터뷰] 홍길동 서강대 단장 | -무엇을 했나.¶\"지난 7일 LG전자와 협약을 맺었습니다. 만족합니다.\" | LG전자-서강대학교",
        "구상 | 시는 서강대와 KT가 참여하는 단지를 조성하고 협약을 맺겠다는 일정표를 냈다. | ''",
        "알림 | □ 협약명: 로봇 협력¶□ 일시: 2025. 3. 9.¶□ 장소: 한양대 본관¶□ 협약기관¶ ○ 서강대학교(총장 홍길동)¶ ○ ㈜가나¶□ 내빈: KT"
            + " | 가나-서강대학교",
        "새 소식 | 서강대는 올해 초 물결하이드로와 손을 잡았다. | 물결하이드로-서강대학교",
        "서강대·누림종묘, 종자 개발 | 서강대는 누림종묘, 무안군과 13일 협약을 맺었다. | 누림종묘-서강대학교",
        "LG전자의 인연 | LG전자는 바쁘다. 첫 약속은 2014년 서강대와 맺은 공동연구 협약이다."
            + " 이듬해에는 서강대, 한양대 두 곳과 협약을 맺었다. | LG전자-서강대학교; LG전자-서강대학교,한양대학교",
        "수소 | LG전자는 서강대와 협약을 맺었다.¶KT와 SK텔레콤은 9월 유통을 위해 협약했다. | LG전자-서강대학교",
        "새 소식 | LG전자는 서강대와 협약을 맺었다. 앞서 KT가 서강대 연구실의 문을 두드렸지만 돌아섰다. | LG전자-서강대학교",
        "새 소식 | 고양시 덕양구에 있는 서강대학교가 LG전자와 협약을 맺었다. | LG전자-서강대학교",
        "악수 | 강민재 루프탑게임즈 대표(왼쪽)와 박건우 서강대 총장이 27일 업무협약서를 들어 보이고 있다. | 루프탑게임즈-서강대학교",
        "소송 | 서강대 산학협력단은 KT가 연구진의 특허를 허락 없이 썼다고 주장한다. | ''",
        "빈손 | KT와 서강대는 여섯 차례 만났으나 뜻을 모으지 못했다. | ''",
        "소식 | KT는 서강대와 협약을 맺었다.¶한남대는 일본 히로시마대와 교환학생 협정을 갱신했다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. LG전자도 제품을 만들지만 서강대에 학과를 둔 적은 없다. | KT-서강대학교",
        "새 소식 | 임플란트 기업 덴티움은 11일 서강대에 의료기기 7점을 기증했다. 덴티움은 기쁘다. | 덴티움-서강대학교",
        "학과 둘까…결정된 것 없다 | LG전자는 서강대를 찾아 정원과 교육과정 운영 방식을 물었다. | ''",
        "서강대 야구부, KT와 연습경기 | 서강대와 KT가 함께 훈련하고 교육 과정을 운영했다. | ''",
        "삼성전자 부사장에서 서강대 교수로 | 삼성전자에 들어가 한때 서강대 계약학과 운영위원도 지냈다. | ''",
        "새 소식 | 서강대(화성시 정왕동)는 KT와 협약을 맺었다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다.¶· 한양대, 실습동 준공 | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. 같은 배 다섯 척은 삼성중공업이 맡았다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. LG전자는 이번 협약에 이름을 올리지 않았다. | KT-서강대학교",
        "소문에 흔들린 하루 | 네이버가 돈을 내고 서강대와 합작 연구소를 세운다는 것이다. | ''",
        "장학 | KT는 서강대와 장학생 협약을 맺었다. 앞서 익산시와는 식품단지를 두고 투자협약을 맺은 바 있다. | KT-서강대학교",
        "여수 | 여수에서는 롯데케미칼이 서강대와 마주 앉았다. 올해 5월 두 곳은 탄소 포집 트랙을 두기로 했다. | 롯데케미칼-서강대학교",
        "협약 종료 | LG화학은 고려대와 맺은 공동연구 협약을 종료했다고 10일 밝혔다. | ''",
        "새 소식 | 두레텍(대표 김산, KAIST 박사)은 연세대와 협약을 맺었다. | 두레텍-연세대학교",
        "새 소식 | 카카오는 네이버와 AI 협약을 맺었다. 서울대 김모 교수는 의미가 크다고 말했다. | ''",
        "새 소식 | 삼성SDI는 울산공업고등학교와 협약을 맺었다. 울산대 총장이 축사를 했다. | ''",
        "새 소식 | 가람대는 KT와 공동연구 협약을 체결했다. | KT-가람대학교",
        "새 소식 | 새별대와 KT가 공동연구 협약을 체결했다. | KT-새별대학교",
        "새 소식 | 두레텍 주식회사는 부산대와 협약을 체결했다. | 두레텍-부산대학교",
        "새 소식 | LG전자는 경기 성남시 판교 사옥에서 서강대와 협약을 맺었다. | LG전자-서강대학교",
        "LG전자, 대학 네 곳과 | LG전자가 대학 네 곳과 과정을 만든다.¶회사는 5일 서울 강남구 본사에서 서강대, 단국대와 협약을 맺었다."
            + " | LG전자-서강대학교,단국대학교",
        "LG전자, 항공대 드론·충남대 위성 협약 | LG전자가 대학 두 곳과 협약을 맺었다.¶회사는 18일 한국항공대에서 드론 연구 협약을 체결했다."
            + "¶17일에는 충남대에서 공동연구센터의 문을 열었다. | LG전자-한국항공대학교; LG전자-충남대학교",
        "새 소식 | KT와 LG전자는 19일 '가람 사업단'과 협약을 맺었다. 사업단은 서강대를 주관 대학으로 한양대 등이 꾸렸다."
            + " | KT,LG전자-서강대학교,한양대학교",
        "서강대 공고 | 서강대학교 공고¶2. 협약기업¶ 가. ㈜유진로봇 10명¶ 나. 케이오토메틱㈜ 6명¶3. 면접" + " | 유진로봇,케이오토메틱-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. 이 지역에는 LG전자도 있다. 서강대는 2018년부터 계약학과를 운영해 왔다." + " | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. 대전에서는 충남대와 우송대 등도 이 사업에 참여하고 있다. | KT-서강대학교",
        "검토만 | KT와 서강대의 연구소 계획은 성사되지 않은 것으로 확인됐다. 서강대는 공동 연구 공간을 두려고 KT와 만났다. | ''",
        "새 소식 | 서강대는 5일 LG전자와 '로봇과정'을 만들기로 협약을 맺었다.¶서강대와 LG전자는 2021년 11월 '반도체공학과'를 세우기로 협약을"
            + " 맺었다. | LG전자-서강대학교; LG전자-서강대학교",
        "LG전자, 서강대 | LG전자는 5일 서강대와 협약을 맺었다. KT와 SK텔레콤이 로봇을 내놓으면서 걱정이 깊다. | LG전자-서강대학교",
        "새 소식 | 세브란스병원은 5일 KT와 공동연구 협약을 맺었다. | KT-연세대학교",
        "새 소식 | 길병원은 2016년 IBM의 '왓슨 온콜로지'를 도입했다. | ''",
        "새 소식 | KT는 5일 서강대와 협약을 맺었다. 서강대는 지난해 LG전자와도 같은 제도를 도입했다. | KT-서강대학교; LG전자-서강대학교",
        "새 소식 | KT는 5일 서강대와 협약을 맺었다. 협약에 함께 서명한 LG전자는 시제품을 써 본다. | KT,LG전자-서강대학교",
        "새 소식 | 서강대는 26일 KXN, 부산영상위원회와 협약을 맺었다. | KXN-서강대학교",
        "지역 | 서강대는 ㈜가나봇을 골랐다. 2023년 12월 14일 맺은 업무협약의 열쇳말은 로봇이다. | 가나봇-서강대학교",
        "LG전자·서강대 디자인상 받아 | LG전자는 12일 서강대와 나란히 상을 받았다. | ''",
        "새 소식 | 강원대와 KT, 강원도가 연구실을 함께 연다. 세 기관은 5일 협약을 맺었다. | KT-강원대학교",
        "새 소식 | KT와 서강대는 협약을 맺었다. LG전자가 대학에 계약학과를 두는 것처럼 큰 회사의 길은 넓다. | KT-서강대학교",
        "캠퍼스 | 인천에 중앙대 캠퍼스를 유치하려던 사업을 접는다고 시가 밝혔다. KT와 중앙대는 2010년 양해각서를 맺었다. | ''",
        "새 소식 | 성균관대 소프트웨어융합대학(학장 이은석)은 17일 ㈜상화와 협약을 맺었다. | 상화-성균관대학교",
        "서강대와 KT | KT는 서강대와 협약을 맺었다.¶8월 27일에는 건양대에서 협약식을 열었다. | KT-서강대학교; KT-건양대학교",
        "CJ ENM, 얼라이언스 | CJ ENM은 9일 'AI 얼라이언스' 출범식을 열었다. 제작사로는 KT가 들어왔고 교육기관으로는 서강대가 이름을 올렸다."
            + " | CJ ENM,KT-서강대학교",
        "수소 | 서강대 연구센터는 교육부의 지원사업에 뽑혔다. 기업 두 곳도 연구에 참여한다. KT와 롯데케미칼이다. | KT,롯데케미칼-서강대학교",
        "새 소식 | KT는 대전 대덕에 서강대와 공동연구소를 세운다. 두 곳은 업무협약에 서명했다. | KT-서강대학교",
        "삼성, 카이스트 특허 침해 | 삼성전자는 카이스트와 협력해 만든 기술이라고 맞섰다. | ''",
        "투자 유치 | 회사는 KAIST 동기가 차렸다. 회사는 지난달 한글과컴퓨터와 문서 엔진을 주고받는 제휴도 맺었다.¶대표는 웃었다. | ''",
        "대학생 게임 잼, 대상은 홍익대 | 대상은 홍익대 학생의 팀에 돌아갔다. KT가 상금을 후원했다. | ''",
        "로봇 | KT는 포항에 있는 서강대와 모였다. 지난달 20일 맺은 협약은 시험장을 짓는 것이 뼈대다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 10일 협약을 맺었다.¶서강대는 다른 공모에서 고배를 마셨다. 한양대는 이름을 올렸다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 손을 잡았다. 한양대 서울캠퍼스와는 무관한 공동 연구라고 학교는 선을 그었다. | KT-서강대학교",
        "새 소식 | 서강대는 KT와 협약을 맺었다. 기업 데이터를 쓰는 과목을 열며, 데이터는 지운다. | KT-서강대학교",
        "새 소식 | KT는 서강대와 협약을 맺고 시각특수효과(VFX)를 가르친다. 시각특수효과와 스튜디오를 다룬다. | KT-서강대학교",
        "타이어 | 앞선 곳은 한국타이어앤테크놀로지다. 이 회사는 24일 카이스트와 업무협약을 체결했다. | 한국타이어앤테크놀로지-KAIST",
        "타이어 | 넥센타이어의 길은 다르다. 회사는 2018년 5월 부산대에 장학 제도를 두기로 약속했다. | 넥센타이어-부산대학교",
        "새 소식 | CJ제일제당은 3월 서울대에 'CJ-서울대 공동연구센터'를 열었다. 농심은 대학과 손잡지 않고 혼자 연구한다. | CJ제일제당-서울대학교",
        "새 소식 | KT는 서강대와 협약을 맺었다. 서강대는 지난해 LG전자의 기술자를 산학협력 교수로 초빙했다. | KT-서강대학교",
        "항공 | 경운대는 이스타항공과 만났다. 두 곳이 30일 맺은 협약은 현장실습을 담고 있다. | 이스타항공-경운대학교",
        "학점 교류 | 대덕특구의 카이스트는 이번 협약에 들어가지 않았다. KT도 지켜본다. | ''",
        "조선 | 한화오션은 23일 경상국립대 통영캠퍼스에서 '선박 공동연구센터' 문을 열었다. | 한화오션-경상국립대학교",
        "로펌 | 법무법인 가람(대표변호사 김두식)과 서강대는 10일 장학금을 주는 협약을 맺었다. | 법무법인 가람-서강대학교",
        "방산 | LIG넥스원은 지난 8월 광운대와 석사급 연구원을 뽑아 쓰기로 했다. | LIG넥스원-광운대학교",
        "위메이드, 중앙대·동서대 | 위메이드는 30일 중앙대와 업무협약을 맺었다.¶13일에는 동서대와 만났다. 이 대학에 트랙을 두고 강단에 선다."
            + " | 위메이드-중앙대학교; 위메이드-동서대학교",
        "조선 | 삼성중공업의 상대는 거제에 있다. 이 회사는 9월 거제대와 계약학과 '조선기술과'를 세웠다. | 삼성중공업-거제대학교",
        "가람, KAIST | 액셀러레이터 가람파트너스와 KAIST가 협약을 맺었다. 이용관 가람 대표는 웃었다. | 가람파트너스-KAIST",
        "현대모비스 새 사외이사에 한양대 교수 | 그는 퀄컴에서 일했다. 한양대로 옮긴 뒤에는 산학협력중점교수로 가르쳤다. | ''",
        "에이투지의 길 | 에이투지(대표 한지형)는 20일 영남대와 협약을 맺었다. 이듬해 3월에는 대구시, 계명대와 함께 3자 협약을 했다."
            + " 투자자로는 카카오모빌리티 등이 이름을 올렸다. | 오토노머스에이투지-영남대학교; 오토노머스에이투지-계명대학교",
        "로봇 | 레인보우로보틱스는 다르다. 이 회사의 뿌리인 카이스트와는 이미 연구했지만 이번에는 한밭대를 골랐다. 서명한 두 곳은 공동연구한다."
            + " | 레인보우로보틱스-국립한밭대학교",
        "새 소식 | 삼성SDI는 성균관대와 협약을 맺었다. LG에너지솔루션은 고려대에, SK온은 유니스트에 저마다 학과를 두고 있다. | 삼성SDI-성균관대학교",
        "[칼럼] 현수막 | 서울대와 삼성전자가 손을 잡아도 보이는 것은 사진뿐이다. | ''",
        "새 소식 | 코스맥스는 숙명여대와 협약을 맺었다. 이 대학은 동국제약에도 기술을 넘겼으나 계약이 풀린 적이 있다. | 코스맥스-숙명여자대학교",
        "바다 | 부경대에는 '선박 공동연구센터'가 들어섰다. 파나시아(대표 이수태)가 부경대와 함께 꾸린 곳이다. | 파나시아-국립부경대학교",
        "KT·LG전자 동맹, 서울대서 첫선 | KT와 LG전자가 기술을 함께 내놓는다.¶두 회사는 18일 업무협약을 맺었다. | ''",
        "새 소식 | KT는 서강대와 협약을 맺었다. 연암대는 천안시에 있으며 한국농수산대와 함께 젊은 농사꾼을 낸다. | KT-서강대학교",
        "새 소식 | 서강대가 투자사와 손을 맞잡았다. 서강대는 KT와 협약을 맺었다. | KT-서강대학교",
        "소송 2심서도 KAIST에 져…배상 | 삼성전자와 KAIST가 함께 개발한 기술의 소송이다. | ''",
        "통신 | LG유플러스는 2024년 4월 숭실대와 정보보호학과를 계약학과로 꾸렸다. | LG유플러스-숭실대학교",
        "화장품 | 아모레퍼시픽이 경희대에 손을 내민 것은 올해 3월이다. 과목을 열었다. | 아모레퍼시픽-경희대학교",
        "새 소식 | LG그룹 LG전자는 서강대와 협약을 맺었다. | LG전자-서강대학교",
        "새 소식 | 대우건설은 12일 인하대와 공동연구 협약에 손잡고, 현대건설은 13일 한양대와 공동연구 협약을 체결했다."
            + " | 대우건설-인하대학교; 현대건설-한양대학교"
      })
  void extract_text_pairs(String headline, String text, String pairs) {
    List<ExtractedPartnership> extracted =
        EXTRACTOR.extract(
            new Article(
                "1", headline, text.replace('¶', '\n'), LocalDate.of(2025, 3, 20), null, null));
    assertThat(extracted.stream().map(RuleExtractorTest::pair).collect(joining("; ")))
        .isEqualTo(pairs);
  }

  @Test
  void extract_sentenceOnOthers_isNotInTheBody() {
    String body =
        EXTRACTOR
            .extract(
                new Article(
                    "1",
                    "새 소식",
                    "LG전자는 서강대와 협약을 맺었다. 학생 30명이 로봇을 배운다. LG전자는 삼성전자와 시장을 다툰다."
                        + " 서강대 총장은 \"삼성전자에 뒤지지 않겠다\"고 말했다.",
                    null,
                    null,
                    null))
            .getFirst()
            .telling()
            .body();

    assertThat(body).contains("로봇을 배운다", "뒤지지 않겠다").doesNotContain("다툰다");
  }

  @Test
  void extract_clauseOfEach_isReadForItsOwnTechnology() {
    List<ExtractedPartnership> read =
        EXTRACTOR.extract(
            new Article("1", "새 소식", "LG전자는 서강대와 블록체인을, 한양대와 드론을 공동 연구한다.", null, null, null));

    assertThat(read.stream().map(each -> each.technologies().toString()).toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("블록체인").doesNotContain("드론"),
            second -> assertThat(second).contains("드론").doesNotContain("블록체인"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "현대건설, 서울대 기숙사 짓는다 | 현대건설은 12일 서울대 기숙사 신축 공사를 따냈다. | false",
        "LG전자·서강대 나란히 1등급 | LG전자는 12일 서강대와 나란히 첫째로 꼽혔다. | false",
        "LG전자·서강대 협약 | LG전자는 12일 서강대와 나란히 이름을 올렸다. | true",
        "새 소식 | LG전자는 12일 서강대와 협약을 맺었다. | true"
      })
  void extract_bothSidesWithoutAWordOfAnAgreement_isLeftToAPerson(
      String headline, String text, boolean sure) {
    assertThat(extract(headline, text))
        .singleElement()
        .satisfies(each -> assertThat(each.confidence() >= 0.6).isEqualTo(sure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "한국전력은 전남 나주시 한국에너지공과대학교에서 전남대와 협약을 맺었다. | 전남대학교",
        "현대자동차는 충남 아산시 순천향대에서 호서대와 협약을 맺었다. | 호서대학교",
        "KT는 서울 서초구 가톨릭대 성의교정에서 서울대와 협약을 맺었다. | 서울대학교",
        "KT는 전주시 전북대 진수당에서 원광대와 협약을 맺었다. | 원광대학교",
        "KT는 아산시, 순천향대와 협약을 맺었다. | 아산시 순천향대학교"
      })
  void extract_cityOfThePlaceOfTheCeremony_takesNoPart(String text, String names) {
    assertThat(extract("새 소식", text))
        .singleElement()
        .satisfies(
            each ->
                assertThat(
                        Stream.of(each.partners().organizations(), each.partners().universities())
                            .flatMap(List::stream)
                            .map(ExtractedName::name)
                            .collect(joining(" ")))
                    .isEqualTo(names));
  }

  @Test
  void extract_ourUniversity_isWhoPublishesTheArticle() {
    String text = "우리 대학은 KT와 5일 협약을 맺었습니다. 두 곳은 로봇을 연구합니다.";
    Article article = new Article("1", "새 소식", text, LocalDate.of(2025, 3, 20), null, "건양대학교");

    assertThat(EXTRACTOR.extract(article))
        .singleElement()
        .satisfies(each -> assertThat(pair(each)).isEqualTo("KT-건양대학교"));
  }

  @Test
  void extract_nameOfAFirm_tellsNoMatter() {
    assertThat(extract("새 소식", "KT클라우드는 12일 서강대와 산학협력 협약을 맺었다."))
        .singleElement()
        .satisfies(each -> assertThat(each.technologies()).isEmpty());
    assertThat(extract("새 소식", "메가존클라우드는 12일 서강대와 함께한다고 밝혔다. 둘은 협약을 맺었다."))
        .singleElement()
        .satisfies(each -> assertThat(String.valueOf(each.type())).doesNotContain("클라우드"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "현대자동차는 12일 전북대와는 수소연료전지를, 호남대와는 로봇을, 조선대와는 드론을 각각 공동 연구하는 협약을 맺었다."
            + " | 수소 공동연구 2025-03-12; 로봇 일반 공동연구 2025-03-12; 드론 공동연구 2025-03-12",
        "LG전자는 서울대, 고려대와 각각 업무협약을 맺었다고 10일 밝혔다. 서울대와는 5일 로봇 공동연구 협약을 맺었고,"
            + " 고려대와는 7일 블록체인 공동연구 협약을 맺었다."
            + " | 로봇 일반 공동연구 2025-03-05; 블록체인 공동연구 2025-03-07",
        "현대로템은 12일 KAIST와 무인기 기술이전 계약을 맺었고, LIG넥스원은 13일 고려대와 계약학과를 신설하는 협약을 맺었다."
            + " | 드론 기술이전 2025-03-12;  계약학과 2025-03-13"
      })
  void extract_agreementsOfOneSentence_haveTheirOwnMatter(String text, String matters) {
    assertThat(extract("새 소식", text).stream().map(RuleExtractorTest::matter).collect(joining("; ")))
        .isEqualTo(matters);
  }

  private static String matter(ExtractedPartnership each) {
    Extracted<PartnershipType> type = each.type();
    Extracted<PartialDate> date = each.date();
    return each.technologies().stream()
            .map(one -> one.value().path().replaceAll(".*/", ""))
            .collect(joining(","))
        + (type == null ? "" : " " + type.value().label())
        + (date == null ? "" : " " + date.value().text());
  }

  private static List<ExtractedPartnership> extract(String headline, String text) {
    return EXTRACTOR.extract(
        new Article("1", headline, text, LocalDate.of(2025, 3, 20), null, null));
  }

  private static String pair(ExtractedPartnership each) {
    return each.partners().companies().stream().map(ExtractedName::name).collect(joining(","))
        + "-"
        + each.partners().universities().stream().map(ExtractedName::name).collect(joining(","));
  }

  @Test
  void aMillionCharactersWithoutASpace_areReadInSeconds() {
    Article article = new Article("long", "", "가".repeat(1_000_000), null, null, null);
    PartnershipExtractor extractor = PartnershipExtractor.byRules(Vocabulary.bundled());

    assertThat(assertTimeout(Duration.ofSeconds(30), () -> extractor.extract(article))).isEmpty();
  }
}
