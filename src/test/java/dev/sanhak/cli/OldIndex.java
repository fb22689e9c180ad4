package dev.sanhak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An index of 25 of the bundled records, written by the first released build. */
final class OldIndex {
  static final int PARTNERSHIPS = 25;

  private OldIndex() {}

  /** Puts it into a folder. */
  static Path unpack(Path folder) throws IOException {
    try (InputStream file =
            Objects.requireNonNull(
                OldIndex.class.getResourceAsStream("/dev/sanhak/upgrade/index-of-release-1.zip"));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    return folder;
  }
}
