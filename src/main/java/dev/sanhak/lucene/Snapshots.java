package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lends the newest snapshot, following the writer's commits and the change of generations. A
 * generation that another analysis made is not followed: its terms are not those of the queries.
 */
final class Snapshots extends ReferenceManager<Snapshot> {
  private final IndexFolder folder;
  private final IndexAnalysis analysis;
  private volatile boolean outdated;

  private Snapshots(IndexFolder folder, Path generation, IndexAnalysis analysis)
      throws IOException {
    this.folder = folder;
    this.analysis = analysis;
    this.current = Snapshot.of(generation, DirectoryReader.open(FSDirectory.open(generation)));
  }

  /** Opens a generation, which need not be live yet. */
  static Snapshots open(IndexFolder folder, Path generation, IndexAnalysis analysis)
      throws IOException {
    return new Snapshots(folder, generation, analysis);
  }

  /** Whether the live generation was found to be made by another analysis. */
  boolean isOutdated() {
    return outdated;
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    Path live = folder.live();
    if (!live.equals(old.generation())) {
      return follow(live);
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : Snapshot.of(live, newer);
  }

  private @Nullable Snapshot follow(Path live) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(live));
    outdated = !GenerationWriter.isMadeBy(analysis, reader);
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
