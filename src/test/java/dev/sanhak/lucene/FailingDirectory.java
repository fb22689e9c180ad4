package dev.sanhak.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/** A directory on a disk that fails when it is told to. */
final class FailingDirectory extends FilterDirectory {
  private final Switch failure;

  static final Set<Step> OF_A_COMMIT = EnumSet.of(Step.CREATE, Step.SYNC, Step.RENAME);

  /** Which step fails. */
  enum Step {
    /** A merge cannot begin its file, which no change waits for. */
    MERGE,
    /** A file cannot be begun. */
    CREATE,
    /** Files cannot be made durable. */
    SYNC,
    /** The commit's own file cannot get its name. */
    RENAME
  }

  /** Turns the failure of all directories that share it on and off. */
  static final class Switch {
    /** What is done to the files of an index. */
    interface Action {
      void run() throws IOException;
    }

    private volatile @Nullable Action behind;
    private volatile @Nullable Step step;
    private volatile String message = "";
    private final AtomicInteger failures = new AtomicInteger();

    void fail(Step failing, String saying) {
      message = saying;
      step = failing;
    }

    /** Does something once, as soon as the next commit is on disk. */
    void behindCommit(Action action) {
      behind = action;
    }

    private void committed() throws IOException {
      Action action = behind;
      behind = null;
      if (action != null) {
        action.run();
      }
    }

    void mend() {
      step = null;
    }

    /** How often something failed. */
    int failures() {
      return failures.get();
    }

    private void pass(Step now) throws IOException {
      if (now == step) {
        failures.incrementAndGet();
        throw new IOException(message);
      }
    }
  }

  FailingDirectory(Directory directory, Switch failure) {
    super(directory);
    this.failure = failure;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    failure.pass(context.context() == IOContext.Context.MERGE ? Step.MERGE : Step.CREATE);
    return super.createOutput(name, context);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    failure.pass(Step.SYNC);
    super.sync(names);
  }

  @Override
  public void rename(String source, String target) throws IOException {
    failure.pass(Step.RENAME);
    super.rename(source, target);
    failure.committed();
  }
}
