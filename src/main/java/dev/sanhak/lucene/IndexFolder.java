package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * A folder of generations, each a whole Lucene index in a folder of its own, and a file {@code
 * current} that names the live one. Replacing that file is the one atomic step by which a new
 * generation goes live.
 */
public final class IndexFolder {
  private static final String CURRENT = "current";
  private static final String WRITE_LOCK = "write.lock";
  private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");

  private final Path root;

  private IndexFolder(Path root) {
    this.root = root;
  }

  /** The index in that folder, which need not be there yet. */
  public static IndexFolder of(Path root) {
    return new IndexFolder(root);
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /**
   * The live generation; none where nothing was ever indexed.
   *
   * @throws IndexException where the folder names a generation that is not there
   */
  Optional<Path> current() {
    String name;
    try {
      name = Files.readString(root.resolve(CURRENT)).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IndexException("The index folder " + root + " cannot be read: " + reason(e), e);
    }
    Path generation = root.resolve(name);
    if (!GENERATION.matcher(name).matches() || !Files.isDirectory(generation)) {
      throw new IndexException(
          "The index folder "
              + root
              + " is damaged: its live generation '"
              + name
              + "' is missing.");
    }
    return Optional.of(generation);
  }

  /** Whether there is a live generation. */
  public boolean exists() {
    return current().isPresent();
  }

  /** A new, empty folder beside the others; not live until {@link #publish}. */
  Path create() {
    try {
      Files.createDirectories(root);
      return Files.createDirectory(root.resolve("generation-%06d".formatted(highest() + 1)));
    } catch (IOException e) {
      throw unwritable(root, e);
    }
  }

  /** Makes a generation the live one, for good: after this, it is so even after a power loss. */
  void publish(Path generation) throws IOException {
    Path draft = Files.createTempFile(root, CURRENT, ".tmp");
    try {
      Files.writeString(draft, generation.getFileName() + "\n");
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      IOUtils.fsync(root, true);
      Files.move(draft, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
      IOUtils.fsync(root, true);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Reserves the whole folder for one writer. The lock that Lucene takes guards one generation
   * only, and two writers of two generations would publish one over the other.
   *
   * @throws IndexException where another process has it, or the folder cannot be written
   */
  Lock lock() {
    try {
      Files.createDirectories(root);
      return FSDirectory.open(root).obtainLock(WRITE_LOCK);
    } catch (LockObtainFailedException e) {
      throw new IndexException("The index in " + root + " is being written by another process.", e);
    } catch (IOException e) {
      throw unwritable(root, e);
    }
  }

  /** Deletes every generation but the live one: what a crash or an earlier rebuild left behind. */
  void deleteOthers() throws IOException {
    Path live = current().orElseThrow();
    try (Stream<Path> children = Files.list(root)) {
      for (Path child : children.toList()) {
        if (!child.equals(live) && GENERATION.matcher(child.getFileName().toString()).matches()) {
          delete(child);
        }
      }
    }
  }

  /** Deletes a generation that is not live. */
  static void delete(Path generation) throws IOException {
    IOUtils.rm(generation);
  }

  static IndexException unwritable(Path root, IOException e) {
    return new IndexException("The index folder " + root + " cannot be written: " + reason(e), e);
  }

  private long highest() throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .map(child -> GENERATION.matcher(child.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToLong(matcher -> Long.parseLong(matcher.group(1)))
          .max()
          .orElse(0);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied.";
      case FileAlreadyExistsException exists -> "a file of that name is in the way.";
      case NotDirectoryException file -> "it is a file, not a folder.";
      default -> e.getMessage() + ".";
    };
  }
}
