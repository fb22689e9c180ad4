package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Lends the newest snapshot, following the writer's commits and the change of generations. */
final class Snapshots extends ReferenceManager<Snapshot> {
  private final IndexFolder folder;

  private Snapshots(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.current = open(live(folder));
  }

  /**
   * Opens the live generation.
   *
   * @throws IndexException where there is none
   */
  static Snapshots open(IndexFolder folder) throws IOException {
    return new Snapshots(folder);
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    Path live = live(folder);
    if (!live.equals(old.generation())) {
      return open(live);
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : Snapshot.of(live, newer);
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

  private static Snapshot open(Path generation) throws IOException {
    return Snapshot.of(generation, DirectoryReader.open(FSDirectory.open(generation)));
  }

  private static Path live(IndexFolder folder) {
    return folder
        .current()
        .orElseThrow(() -> new IndexException("There is no index in " + folder.root() + "."));
  }
}
