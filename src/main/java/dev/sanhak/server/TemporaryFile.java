package dev.sanhak.server;

import dev.sanhak.search.WriteException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file between a client and the work for it, so that neither waits for the other: what comes
 * slowly is worked on when all of it is there, and what is made fast need not wait for a slow
 * reader.
 */
final class TemporaryFile implements AutoCloseable {
  private final Path path;

  private TemporaryFile(Path path) {
    this.path = path;
  }

  /** What fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Makes a file with that content.
   *
   * @throws WriteException where there is no room for it
   */
  static TemporaryFile of(Content content) {
    try {
      TemporaryFile file = new TemporaryFile(Files.createTempFile("sanhak-", ".tmp"));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path))) {
        content.writeTo(out);
      } catch (IOException | RuntimeException | Error e) {
        file.close();
        throw e;
      }
      return file;
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** All of it; to be asked for only where so much is bounded. */
  byte[] content() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  static WriteException noRoom(IOException e) {
    return new WriteException(
        WriteException.Reason.FULL, "There is no room to keep the records on their way.", e);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It lies where the system keeps what may be deleted, and will be.
      path.toFile().deleteOnExit();
    }
  }
}
