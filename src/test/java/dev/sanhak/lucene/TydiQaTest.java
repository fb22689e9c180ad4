package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * Plain questions over plain passages, nothing of partnerships in them: the analysis must not be
 * worse there than nori as it comes. The passages are not part of the project; where their folder
 * is absent, the test is skipped.
 */
class TydiQaTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("sanhak.shared", "../shared"), "relevance", "tydiqa-ko");

  private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);
  private static final int HITS = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void questions_overPassages_areAnsweredNoWorseThanByNoriAsItComes() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is not there");

    double nori = ndcg(new org.apache.lucene.analysis.ko.KoreanAnalyzer());
    double ours = ndcg(new KoreanAnalyzer(KoreanDictionary.of(Vocabulary.bundled())));

    System.out.printf("tydiqa-ko nDCG@%d: nori as it comes %.4f, ours %.4f%n", HITS, nori, ours);
    assertThat(ours).isGreaterThanOrEqualTo(nori);
  }

  private static double ndcg(Analyzer analyzer) throws IOException {
    Map<String, Set<String>> judgments = judgments();
    double sum = 0;
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(BM25);
        for (JsonNode query : lines("queries.jsonl")) {
          Set<String> right = judgments.getOrDefault(query.get("_id").asText(), Set.of());
          sum += ndcg(searcher, words(analyzer, query.get("text").asText()), right);
        }
      }
    }
    return sum / judgments.size();
  }

  private static void index(Analyzer analyzer, ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (JsonNode passage : lines("corpus.jsonl")) {
        Document document = new Document();
        document.add(new StringField("id", passage.get("_id").asText(), Field.Store.YES));
        document.add(new TextField("body", passage.get("text").asText(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static double ndcg(IndexSearcher searcher, BooleanQuery words, Set<String> right)
      throws IOException {
    double gain = 0;
    double ideal = 0;
    int rank = 0;
    for (ScoreDoc hit : searcher.search(words, HITS).scoreDocs) {
      String id = searcher.storedFields().document(hit.doc).get("id");
      gain += right.contains(id) ? discount(rank) : 0;
      rank++;
    }
    for (int i = 0; i < Math.min(HITS, right.size()); i++) {
      ideal += discount(i);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }

  private static BooleanQuery words(Analyzer analyzer, String text) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    Terms.of(analyzer, text)
        .forEach(term -> words.add(new TermQuery(new Term("body", term)), Occur.SHOULD));
    return words.build();
  }

  private static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** The right passages of every question. */
  private static Map<String, Set<String>> judgments() throws IOException {
    Map<String, Set<String>> judgments = new HashMap<>();
    Files.readAllLines(FOLDER.resolve("qrels.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(
            line -> judgments.computeIfAbsent(line[0], question -> new HashSet<>()).add(line[1]));
    return judgments;
  }
}
