package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of a zip, unfolded in memory and within limits. */
final class ZipContent {
  private static final int MAX_ENTRIES = 10_000;
  private static final int CHUNK = 1 << 16;

  private ZipContent() {}

  /**
   * The files with a wanted name. The others are read through too, since only that shows that the
   * zip is whole.
   *
   * @throws UnreadableException where the zip is broken, or unfolds to more than is allowed
   */
  static Map<String, byte[]> read(byte[] zip, Predicate<String> wanted) {
    Map<String, byte[]> files = new TreeMap<>();
    long total = 0;
    int entries = 0;
    byte[] chunk = new byte[CHUNK];
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw tooMuch();
        }
        boolean keep = wanted.test(entry.getName());
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
          total += count;
          if (total > Limits.UNZIPPED_BYTES || kept.size() > Limits.BYTES) {
            throw tooMuch();
          }
          if (keep) {
            kept.write(chunk, 0, count);
          }
        }
        if (keep) {
          files.put(entry.getName(), kept.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Fault.BROKEN, "is a broken zip: " + OneLineReason.of(e), e);
    }
    return files;
  }

  private static UnreadableException tooMuch() {
    return new UnreadableException(
        Fault.TOO_LONG, "is a zip that unfolds to more than an article may hold");
  }
}
