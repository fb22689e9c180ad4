package dev.sanhak.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;

/**
 * The files of a generation's last commit, all held open, so that they can be read in peace however
 * a writer, in this process or another, goes on: what it deletes stays readable to who has it open.
 * Writes nothing.
 */
final class PinnedCommit extends FilterDirectory {
  /** A writer may delete what is just being opened; it does not so often. */
  private static final int TRIES = 20;

  private final Map<String, IndexInput> files;

  private PinnedCommit(Directory directory, Map<String, IndexInput> files) {
    super(directory);
    this.files = files;
  }

  /**
   * Holds the last commit.
   *
   * @throws IOException where there is none, or it cannot be read
   */
  static PinnedCommit of(Path generation) throws IOException {
    FSDirectory directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
    try {
      for (int i = 1; ; i++) {
        try {
          return new PinnedCommit(directory, open(directory));
        } catch (NoSuchFileException | FileNotFoundException e) {
          if (i == TRIES) {
            throw e;
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Map<String, IndexInput> open(Directory directory) throws IOException {
    Map<String, IndexInput> files = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String name : reader.getIndexCommit().getFileNames()) {
        files.put(name, directory.openInput(name, IOContext.DEFAULT));
      }
      return files;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(files.values());
      throw e;
    }
  }

  @Override
  public String[] listAll() {
    return files.keySet().stream().sorted().toArray(String[]::new);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return file(name).length();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    IndexInput file = file(name);
    return file.slice(name, 0, file.length());
  }

  private IndexInput file(String name) throws NoSuchFileException {
    IndexInput file = files.get(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(files.values());
    super.close();
  }
}
