package dev.sanhak.cli;

import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/** Brings files into an index, and remembers what was refused. */
final class Loading {
  /** More than anybody reads; the rest is only counted, so that memory stays flat. */
  private static final int MAX_REJECTIONS_KEPT = 1_000;

  private static final String BUNDLED = "/dev/sanhak/bundled/partnerships.jsonl";

  private final IndexUpdate update;
  private final boolean stopOnError;
  private final List<Rejection> rejections = new ArrayList<>();
  private int rejected;
  private int accepted;

  /** A line that was refused. */
  record Rejection(String file, long line, String reason) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  Loading(IndexUpdate update, boolean stopOnError) {
    this.update = update;
    this.stopOnError = stopOnError;
  }

  /** Opens the records that come with Sanhak. */
  static PartnershipReader bundled() throws IOException {
    InputStream records = Objects.requireNonNull(Loading.class.getResourceAsStream(BUNDLED));
    return PartnershipReader.open(records, FileFormat.JSONL);
  }

  /**
   * Puts the good lines into the index; behind a bad line on which to stop none, but all are read,
   * so that a person sees at once what there is to mend.
   *
   * @param progress told the bytes read so far
   */
  void load(String file, PartnershipReader reader, LongConsumer progress) {
    Iterator<Line> lines = reader.lines().iterator();
    while (lines.hasNext()) {
      switch (lines.next()) {
        case Line.Good good -> {
          if (!stopOnError || rejected == 0) {
            update.put(good.partnership());
            accepted++;
          }
        }
        case Line.Bad bad -> reject(new Rejection(file, bad.number(), bad.reason()));
      }
      progress.accept(reader.bytesRead());
    }
  }

  private void reject(Rejection rejection) {
    rejected++;
    if (rejections.size() < MAX_REJECTIONS_KEPT) {
      rejections.add(rejection);
    }
  }

  /** The first of the refused lines. */
  List<Rejection> rejections() {
    return rejections;
  }

  /** How many lines were refused. */
  int rejected() {
    return rejected;
  }

  /** How many partnerships went into the index. */
  int accepted() {
    return accepted;
  }
}
