package dev.sanhak.lucene;

import dev.sanhak.vocabulary.Vocabulary;
import dev.sanhak.vocabulary.VocabularyException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One state of an index in one ZIP file: {@code partnerships}, how many there are; under {@code
 * names/} the names that were added to the bundled ones; under {@code index/} the files of one
 * commit. {@code partnerships} comes last, so that a file that was cut off is known for one.
 */
public final class IndexBackup {
  private static final String COUNT = "partnerships";
  private static final String NAMES = "names/";
  private static final String INDEX = "index/";
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}");
  private static final int BUFFER = 1 << 16;

  /** The added names are small; a file that holds more is not one of ours. */
  private static final int MAX_NAMES_BYTES = 100_000_000;

  private IndexBackup() {}

  /**
   * Writes the last commit of the live generation into a file, which takes the place of an older
   * one only when it is complete. A writer may be at work meanwhile, in this process or another.
   *
   * @return how many partnerships it holds
   * @throws IndexException where there is no index or the file cannot be written
   */
  public static int write(IndexFolder folder, Path file) {
    // Two at once must not write into each other's.
    Path draft =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try (Source source = Source.of(folder);
        DirectoryReader reader = DirectoryReader.open(source.commit())) {
      PinnedCommit commit = source.commit();
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
        for (Map.Entry<String, byte[]> each : source.names().entrySet()) {
          add(zip, NAMES + each.getKey(), each.getValue());
        }
        for (String name : commit.listAll()) {
          zip.putNextEntry(new ZipEntry(INDEX + name));
          try (IndexInput in = commit.openInput(name, IOContext.READONCE)) {
            copy(in, zip);
          }
          zip.closeEntry();
        }
        add(zip, COUNT, String.valueOf(reader.numDocs()).getBytes(StandardCharsets.UTF_8));
      }
      IOUtils.fsync(draft, false);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      IOUtils.fsync(file.toAbsolutePath().getParent(), true);
      return reader.numDocs();
    } catch (RuntimeException | Error e) {
      IOUtils.deleteFilesIgnoringExceptions(draft);
      throw e;
    } catch (IOException e) {
      IOUtils.deleteFilesIgnoringExceptions(draft);
      throw new IndexException("The backup " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** The last commit of a generation, and the names that this was made with. */
  private record Source(PinnedCommit commit, Map<String, byte[]> names) implements Closeable {
    /** Both of the one that was live throughout: one that is not any more may be half deleted. */
    static Source of(IndexFolder folder) throws IOException {
      while (true) {
        Path generation = folder.live();
        try {
          Map<String, byte[]> names = folder.vocabulary(generation).addedFiles();
          PinnedCommit commit = PinnedCommit.of(generation);
          if (folder.live().equals(generation)) {
            return new Source(commit, names);
          }
          commit.close();
        } catch (IOException | IndexException e) {
          if (folder.live().equals(generation)) {
            throw e;
          }
        }
      }
    }

    @Override
    public void close() throws IOException {
      commit.close();
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static void copy(IndexInput in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = in.length(); left > 0; ) {
      int count = (int) Math.min(left, buffer.length);
      in.readBytes(buffer, 0, count);
      out.write(buffer, 0, count);
      left -= count;
    }
  }

  /**
   * Puts what a backup holds in the place of an index, or where there was none. All of it is read
   * back before; until then, and wherever something is wrong, the index that is there stays.
   *
   * @return how many partnerships it holds
   * @throws IndexException where the file is no whole backup, where the folder cannot be written,
   *     or where another process writes to it
   */
  public static int restore(IndexFolder folder, Path file) {
    Lock lock = folder.lock();
    try {
      Path generation = folder.create(names(file));
      boolean live = false;
      try {
        int partnerships = unpack(file, generation);
        IndexCheck check = IndexCheck.run(generation);
        if (!check.problems().isEmpty() || check.partnerships() != partnerships) {
          throw damaged(file, String.join("; ", check.problems()), null);
        }
        folder.publish(generation);
        live = true;
        folder.deleteOthers();
        return partnerships;
      } finally {
        if (!live) {
          IndexFolder.delete(generation);
        }
      }
    } catch (NoSuchFileException e) {
      throw new IndexException("There is no file " + file + ".", e);
    } catch (ZipException | EOFException | VocabularyException e) {
      throw damaged(file, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new IndexException(
          "The backup %s cannot be restored into %s: %s"
              .formatted(file, folder.root(), e.getMessage()),
          e);
    } finally {
      IOUtils.closeWhileHandlingException(lock);
    }
  }

  private static Vocabulary names(Path file) throws IOException {
    Map<String, byte[]> names = new HashMap<>();
    try (ZipInputStream zip = open(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(NAMES)) {
          byte[] content = zip.readNBytes(MAX_NAMES_BYTES);
          names.put(entry.getName().substring(NAMES.length()), content);
        }
      }
    }
    return Vocabulary.of(names);
  }

  private static int unpack(Path file, Path generation) throws IOException {
    int partnerships = -1;
    try (ZipInputStream zip = open(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(COUNT)) {
          partnerships = Integer.parseInt(text(zip));
        } else if (name.startsWith(INDEX)) {
          Path target = generation.resolve(checked(name.substring(INDEX.length())));
          Files.copy(zip, target);
          IOUtils.fsync(target, false);
        }
      }
    } catch (NumberFormatException e) {
      throw damaged(file, "how many partnerships it holds is no number", e);
    }
    if (partnerships < 0) {
      throw damaged(file, "it is cut off or something else", null);
    }
    IOUtils.fsync(generation, true);
    return partnerships;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readNBytes(20), StandardCharsets.UTF_8);
  }

  /** A name from a file that anybody may have made must not lead out of the folder. */
  private static String checked(String name) throws ZipException {
    if (!FILE_NAME.matcher(name).matches()) {
      throw new ZipException("it holds a file that no index has");
    }
    return name;
  }

  private static ZipInputStream open(Path file) throws IOException {
    return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  private static IndexException damaged(Path file, String why, @Nullable Exception cause) {
    return new IndexException(
        "%s is no whole backup (%s); the index was not changed.".formatted(file, why), cause);
  }
}
