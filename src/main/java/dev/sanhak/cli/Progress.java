package dev.sanhak.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A progress bar over the bytes of several files, where somebody looks at a terminal. */
final class Progress implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;
  private static final int UPDATE_MILLIS = 200;

  private final @Nullable ProgressBar bar;
  private long done;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress start(long totalBytes) {
    if (!Ansi.AUTO.enabled()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("index")
            .setInitialMax(totalBytes)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .build());
  }

  /** Of the present file, so many bytes are read. */
  void file(long bytes) {
    if (bar != null) {
      bar.stepTo(done + bytes);
    }
  }

  /** The present file is read. */
  void fileDone(long bytes) {
    done += bytes;
    file(0);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
