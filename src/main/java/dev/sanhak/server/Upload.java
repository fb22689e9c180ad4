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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that came in a body, checked while they came and kept in a file. Only then are they
 * stored, so that nobody waits for a slow client.
 */
final class Upload implements AutoCloseable {
  private final TemporaryFile file;
  private final List<RejectedLine> rejected = new ArrayList<>();
  private int accepted;
  private int rejectedTotal;

  private Upload(InputStream body) {
    file = TemporaryFile.of(out -> fill(body, out));
  }

  /**
   * Receives a body of one record a line.
   *
   * @throws WriteException where there is no room for it
   */
  static Upload receive(InputStream body) {
    return new Upload(body);
  }

  private void fill(InputStream body, OutputStream out) throws IOException {
    try (PartnershipReader reader = PartnershipReader.open(body, FileFormat.JSONL);
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
    if (rejected.size() < RejectedLine.MOST) {
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
    try (PartnershipReader reader =
        PartnershipReader.open(Files.newInputStream(file.path()), FileFormat.JSONL)) {
      return store.putAll(() -> reader.lines().map(Upload::good).iterator());
    } catch (IOException e) {
      throw TemporaryFile.noRoom(e);
    }
  }

  private static Partnership good(Line line) {
    return switch (line) {
      case Line.Good good -> good.partnership();
      case Line.Bad bad ->
          throw new IllegalStateException("What was written is not read back: " + bad.reason());
    };
  }

  @Override
  public void close() {
    file.close();
  }
}
