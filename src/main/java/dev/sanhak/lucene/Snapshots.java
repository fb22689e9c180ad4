package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Lends the newest snapshot, following the writer's commits and the change of generations. A
 * generation that another analysis made is not followed: its terms are not those of the queries.
 */
final class Snapshots extends ReferenceManager<Snapshot> {
  private final IndexFolder folder;
  private final IndexAnalysis analysis;

  /** Whether its generation is the folder's live one, or was. */
  private volatile boolean published;

  private volatile boolean outdated;

  private Snapshots(IndexFolder folder, Path generation, IndexAnalysis analysis, boolean published)
      throws IOException {
    this.folder = folder;
    this.analysis = analysis;
    this.published = published;
    this.current = Snapshot.of(generation, DirectoryReader.open(FSDirectory.open(generation)));
  }

  /** Opens the live generation. */
  static Snapshots live(IndexFolder folder, IndexAnalysis analysis) throws IOException {
    return new Snapshots(folder, folder.live(), analysis, true);
  }

  /** Opens a generation that is not live yet, and follows it alone until it is. */
  static Snapshots draft(IndexFolder folder, Path generation, IndexAnalysis analysis)
      throws IOException {
    return new Snapshots(folder, generation, analysis, false);
  }

  /** Says that its generation is live from now on. */
  void published() {
    published = true;
  }

  /** Whether the live generation was found to be made by another analysis. */
  boolean isOutdated() {
    return outdated;
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    Path live = published ? folder.live() : old.generation();
    if (!live.equals(old.generation())) {
      return follow(live);
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : Snapshot.of(live, newer);
  }

  private @Nullable Snapshot follow(Path live) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(live));
    try {
      outdated = !GenerationWriter.isMadeBy(analysis, reader);
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
    if (outdated) {
      reader.close();
      return null;
    }
    return Snapshot.of(live, reader);
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
