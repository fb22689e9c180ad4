package dev.sanhak.lucene;

import dev.sanhak.vocabulary.Vocabulary;
import dev.sanhak.vocabulary.VocabularyException;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of generations, each a whole Lucene index in a folder of its own, and a file {@code
 * current} that names the live one. Replacing that file is the one atomic step by which a new
 * generation goes live.
 */
public final class IndexFolder {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final String CURRENT = "current";
  private static final String WRITE_LOCK = "write.lock";
  private static final String NAMES = "-names";
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

  /**
   * The live generation, which has to be there.
   *
   * @throws IndexException where nothing was ever indexed, or the folder is damaged
   */
  Path live() {
    return current().orElseThrow(() -> new IndexException("There is no index in " + root + "."));
  }

  /** Whether there is a live generation. */
  public boolean exists() {
    return current().isPresent();
  }

  /**
   * The vocabulary that the live generation was made with: the bundled names and those that were
   * added to them then. The bundled one where there is no generation.
   *
   * @throws IndexException where the names that were added cannot be read
   */
  public Vocabulary vocabulary() {
    return current().map(this::vocabulary).orElseGet(Vocabulary::bundled);
  }

  /** The same of one generation. */
  Vocabulary vocabulary(Path generation) {
    Path names = namesOf(generation);
    if (!Files.isDirectory(names)) {
      return Vocabulary.bundled();
    }
    try {
      return Vocabulary.read(names);
    } catch (VocabularyException e) {
      throw new IndexException(
          "The names kept with the index in %s cannot be used by this version (%s); --vocabulary gives others."
              .formatted(root, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new IndexException("The index folder " + root + " cannot be read: " + reason(e), e);
    }
  }

  /**
   * A new, empty folder beside the others, with the names that it will be made with; not live until
   * {@link #publish}.
   */
  Path create(Vocabulary vocabulary) {
    try {
      Files.createDirectories(root);
      Path generation =
          Files.createDirectory(root.resolve("generation-%06d".formatted(highest() + 1)));
      try {
        if (!vocabulary.addedFiles().isEmpty()) {
          keep(vocabulary.addedFiles(), Files.createDirectories(namesOf(generation)));
        }
      } catch (IOException e) {
        delete(generation);
        throw e;
      }
      return generation;
    } catch (IOException e) {
      throw unwritable(root, e);
    }
  }

  /** Beside the generation and not in it, where all files are Lucene's. */
  static Path namesOf(Path generation) {
    return generation.resolveSibling(generation.getFileName() + NAMES);
  }

  private static void keep(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
      IOUtils.fsync(path, false);
    }
    IOUtils.fsync(folder, true);
  }

  /** Makes a generation the live one, for good: after this, it is so even after a power loss. */
  void publish(Path generation) throws IOException {
    // There is one writer, and other users of this machine may read: no temporary file for one
    // only.
    Path draft = root.resolve(CURRENT + ".tmp");
    try {
      Files.writeString(draft, generation.getFileName() + "\n");
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      IOUtils.fsync(root, true);
      Files.move(draft, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.deleteFilesIgnoringExceptions(draft);
      throw e;
    }
    try {
      IOUtils.fsync(root, true);
    } catch (IOException e) {
      // It is the live one now, and must not be deleted like one that came to nothing.
      LOG.warn("Whether {} outlives a loss of power is not sure: {}", generation, e.getMessage());
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

  /**
   * Deletes every generation but the live one: what a crash or an earlier rebuild left behind. What
   * cannot be deleted, such as a file that another process reads on Windows, waits for the next
   * time: nobody needs it gone.
   */
  void deleteOthers() {
    Path live = current().orElseThrow();
    try (Stream<Path> children = Files.list(root)) {
      for (Path child : children.toList()) {
        if (!child.equals(live) && GENERATION.matcher(child.getFileName().toString()).matches()) {
          delete(child);
        }
      }
    } catch (IOException e) {
      LOG.warn("An old generation in {} could not be deleted: {}", root, e.getMessage());
    }
  }

  /** Deletes a generation that is not live. */
  static void delete(Path generation) throws IOException {
    // In this order, for a crash in between: what is left is found by the generation's name.
    IOUtils.rm(namesOf(generation));
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
