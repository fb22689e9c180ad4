package dev.sanhak.page;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
import dev.sanhak.server.SanhakServer;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A server with one record, of which every text is an attack on the page or an accident. */
final class OddRecordServer implements AutoCloseable {
  static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  static final String TURNED = "\u202Eאבג العربية\u202C";

  /** Joined, coloured, flagged and half of one: what is one letter to a reader is many here. */
  static final String EMOJI = "👩🏽‍🔬🇰🇷1️⃣\u200D";

  static final String LONG_WORD = "가나다라마".repeat(2_000);

  private final LuceneSearchEngine engine;
  private final SanhakServer server;

  OddRecordServer(Path folder) throws IOException {
    IndexAnalysis analysis = IndexAnalysis.of(Vocabulary.bundled());
    try (IndexUpdate update = IndexUpdate.open(IndexFolder.of(folder), analysis)) {
      update.put(record());
      update.commit();
    }
    engine = LuceneSearchEngine.open(IndexFolder.of(folder), analysis);
    server = SanhakServer.start("127.0.0.1", 0, Services.of(engine, Vocabulary.bundled()));
  }

  private static Partnership record() {
    return new Partnership(
        "odd",
        "이상한 기록 " + MARKUP + " " + TURNED + " " + EMOJI + " " + LONG_WORD.substring(0, 200),
        "이상한 본문 " + MARKUP + " " + TURNED + " " + EMOJI + "\n" + LONG_WORD,
        new Partners(
            List.of("<b>기업</b>" + LONG_WORD.substring(0, 80)),
            List.of(TURNED + EMOJI + "대학"),
            List.of("\"기관'&amp;")),
        List.of(Technology.parse("<i>분야/" + LONG_WORD.substring(0, 80))),
        null,
        null,
        new Source("https://example.com/?a=%22%3E'();", MARKUP),
        new Provenance(
            "기사 " + MARKUP,
            List.of(
                new Provenance.Item("technologies", "<i>분야/기술", "text", 0, 4, MARKUP),
                new Provenance.Item("body", MARKUP, "text", 0, 9, MARKUP))));
  }

  String address(String target) {
    return "http://127.0.0.1:" + server.port() + target;
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}
