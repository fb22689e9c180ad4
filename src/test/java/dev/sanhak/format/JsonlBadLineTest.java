package dev.sanhak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad line of JSON has its own words. In the tables an apostrophe stands for a quote. */
class JsonlBadLineTest {
  private static final String GOOD = "'id':'a','title':'제목','body':'본문','companies':['삼성전자']";
  private static final String KEYS =
      "id, title, body, companies, universities, organizations, technologies, type, date, source";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "hello | is broken JSON at column 1, 'hello': a quote or a comma before it may be missing",
        "{'id':`a`} | is broken JSON at column 7, ''a'}': put texts and keys in double quotes",
        "{'id':'a',} | is broken JSON at column 11, '}': a comma before it is too many, or a bracket has no match",
        "{'id':'a' 'title':'b'} | is broken JSON at column 11, '\"title\":\"b\"}': a comma before it may be missing",
        "{'id':'a\tb'} | is broken JSON at column 9, '\uFFFDb\"}': write a line break as \\n, a tab as \\t, and no other control character",
        "{'id':'a\\q'} | is broken JSON at column 10, 'q\"}': write a backslash as \\\\",
        "{'id':'a | is broken JSON: it ends too early, at column 9; close it, and write it on one line",
        "{'id': | is broken JSON: it ends too early, at column 7; close it, and write it on one line",
        "{ | is broken JSON: it ends too early, at column 2; close it, and write it on one line",
        "{'id':['a'} | id: is a list, not text; put it in double quotes",
        "{id:1} | is broken JSON at column 2, 'id:1}': a quote or a comma before it may be missing",
        "{GOOD}{GOOD} | has more behind the object; write one object a line",
        "{GOOD}} | is broken JSON at column 57, '}': a comma before it is too many, or a bracket has no match",
        "[ | is a list, not an object; write {\"id\": …}",
        "'text' | is text, not an object; write {\"id\": …}",
        "17 | is a number, not an object; write {\"id\": …}",
        "null | is null, not an object; write {\"id\": …}",
      })
  void json_broken_isToldWithItsColumn(String line, String reason) throws IOException {
    assertThat(reasonOf(line)).isEqualTo(reason.replace("KEYS", KEYS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{} | id: is missing",
        "{'id':'a'} | title: is missing",
        "{'id':null,'title':'b','body':'c'} | id: is missing",
        "{'id':'a','title':'b','body':'c'} | companies: companies, universities and organizations are all empty; name a partner",
        "{GOOD,'univercities':['KAIST']} | univercities: is no key; the keys are KEYS",
        "{GOOD,'source.url':'http://a.kr'} | source.url: is no key; the keys are KEYS",
        "{GOOD,'source':{'name':'a'}} | source.name: is no key; the keys are url, publisher",
        "{GOOD,'source':'http://a.kr'} | source: is text, not an object; write {\"url\": …, \"publisher\": …}",
        "{GOOD,'source':{'url':'a','url':'b'}} | source.url: stands twice in the object; remove one of them",
        "{GOOD,'source':{'url':'ftp://a.kr'}} | source.url: 'ftp://a.kr' is no http or https address",
        "{GOOD,'source':{'publisher':' '}} | source.publisher: is empty",
        "{GOOD,'id':'b'} | id: stands twice in the object; remove one of them",
        "{GOOD,'universities':'KAIST'} | universities: is text, not a list; put it in [ ]",
        "{GOOD,'universities':[1]} | universities: holds a number, but every item has to be text",
        "{GOOD,'universities':['KAIST',null]} | universities: holds null, but every item has to be text",
        "{GOOD,'universities':[['KAIST']]} | universities: holds a list, but every item has to be text",
        "{GOOD,'universities':['']} | universities: is empty",
        "{GOOD,'technologies':['/AI']} | technologies: '/AI' is no path of the form 분야/기술, or 분야 alone",
        "{GOOD,'date':2023} | date: is a number, not text; put it in double quotes",
        "{GOOD,'date':'2023-13'} | date: the calendar has no '2023-13'",
        "{GOOD,'date':'2023\\n\\u202e5'} | date: '2023\uFFFD\uFFFD5' is not a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "{GOOD,'date':'어제'} | date: '어제' is not a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "{GOOD,'type':'MOU'} | type: 'MOU' is none of 공동연구센터, 공동연구, 계약학과, 교육과정, 인재양성 사업, 장학·채용 연계, 업무협약, 인프라 구축, 창업·투자, 기술이전",
        "{GOOD,'type':true} | type: is true or false, not text; put it in double quotes",
        "{GOOD,'organizations':['\\ud800']} | organizations: holds half a surrogate pair, \\ud800 alone; write the whole character",
        "{GOOD,'organizations':['a\\u0000']} | organizations: holds a NUL character; remove it",
      })
  void value_bad_isToldWithItsKey(String line, String reason) throws IOException {
    assertThat(reasonOf(line)).isEqualTo(reason.replace("KEYS", KEYS));
  }

  private static String reasonOf(String line) throws IOException {
    String json = line.replace("GOOD", GOOD).replace('\'', '"').replace('`', '\'');
    List<Line> lines = Lines.of(FileFormat.JSONL, json.getBytes(StandardCharsets.UTF_8));
    assertThat(lines).hasSize(1).first().isInstanceOf(Line.Bad.class);
    return ((Line.Bad) lines.get(0)).reason();
  }
}
