package dev.sanhak.server;

import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.format.PartnershipWriter;
import dev.sanhak.format.RawLine;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.PartnershipStore.BatchSummary;
import dev.sanhak.search.WriteException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that came in a body, checked while they came and kept in a file. Only then are they
 * stored, so that nobody waits for a slow client.
 */
final class Upload implements AutoCloseable {
  /** More than anybody reads; the rest is only counted. */
  private static final int MAX_REJECTED_KEPT = 100;

  private final Path file;
  private final List<RejectedLine> rejected = new ArrayList<>();
  private int accepted;
  private int rejectedTotal;

  private Upload(Path file) {
    this.file = file;
  }

  /**
   * Receives a body of one record a line.
   *
   * @throws WriteException where there is no room for it
   */
  static Upload receive(InputStream body) {
    try {
      Upload upload = new Upload(Files.createTempFile("sanhak-upload-", ".jsonl"));
      try {
        upload.fill(body);
      } catch (IOException | RuntimeException e) {
        upload.close();
        throw e;
      }
      return upload;
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private void fill(InputStream body) throws IOException {
    try (PartnershipReader reader = PartnershipReader.open(body, FileFormat.JSONL);
        BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        PartnershipWriter writer = PartnershipWriter.open(out, FileFormat.JSONL)) {
      for (RawLine line = reader.next(); line != null; line = reader.next()) {
        switch (reader.parse(line)) {
          case Line.Good good -> {
            writer.write(good.partnership());
            accepted++;
          }
          case Line.Bad bad -> reject(bad);
        }
      }
    }
  }

  private void reject(Line.Bad bad) {
    rejectedTotal++;
    if (rejected.size() < MAX_REJECTED_KEPT) {
      rejected.add(new RejectedLine(bad.number(), bad.reason()));
    }
  }

  /** The first of the lines that cannot be used. */
  List<RejectedLine> rejected() {
    return rejected;
  }

  /** How many lines cannot be used. */
  int rejectedTotal() {
    return rejectedTotal;
  }

  /** Stores all records in one step. */
  BatchSummary storeIn(PartnershipStore store) {
    if (accepted == 0) {
      return new BatchSummary(0, 0);
    }
    try (PartnershipReader reader = PartnershipReader.open(file)) {
      return store.putAll(() -> reader.lines().map(Upload::good).iterator());
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private static Partnership good(Line line) {
    return switch (line) {
      case Line.Good good -> good.partnership();
      case Line.Bad bad ->
          throw new IllegalStateException("What was written is not read back: " + bad.reason());
    };
  }

  private static WriteException noRoom(IOException e) {
    return new WriteException(
        WriteException.Reason.FULL, "There is no room to keep the records while they come.", e);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It lies where the system keeps what may be deleted, and will be.
      file.toFile().deleteOnExit();
    }
  }
}
