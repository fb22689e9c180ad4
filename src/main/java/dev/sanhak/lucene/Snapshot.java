package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One state of the index: the searcher and the facet states that belong to it and to nothing else.
 * Borrowed as one, so that hits and counts never speak of different states.
 */
final class Snapshot {
  /** BM25 with the k1 and b that Anserini and Pyserini use for passages: titles here are short. */
  private static final Similarity SHORT_TEXTS = new BM25Similarity(0.9f, 0.4f);

  private final Path generation;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, SortedSetDocValuesReaderState> facetStates = new HashMap<>();

  private Snapshot(Path generation, DirectoryReader reader) throws IOException {
    this.generation = generation;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(SHORT_TEXTS);
    FacetsConfig config = DocumentMapping.facetsConfig();
    FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
    for (Map.Entry<String, FacetsConfig.DimConfig> dimension : config.getDimConfigs().entrySet()) {
      String field = dimension.getValue().indexFieldName;
      if (fields.fieldInfo(field) != null) {
        facetStates.put(
            dimension.getKey(), new DefaultSortedSetDocValuesReaderState(reader, field, config));
      }
    }
  }

  /** Takes over the reader: it is closed with the snapshot, or at once where this fails. */
  static Snapshot of(Path generation, DirectoryReader reader) throws IOException {
    try {
      return new Snapshot(generation, reader);
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
  }

  Path generation() {
    return generation;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The state for counting a dimension; none where no document has a value of it. */
  @Nullable SortedSetDocValuesReaderState facetState(String dimension) {
    return facetStates.get(dimension);
  }
}
