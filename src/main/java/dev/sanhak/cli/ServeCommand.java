package dev.sanhak.cli;

import dev.sanhak.format.OneLine;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.lucene.LuceneStore;
import dev.sanhak.server.SanhakServer;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.server.SanhakServer.Writing;
import dev.sanhak.server.Tokens;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve the page and the HTTP interface.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;
  private static final Duration END = Duration.ofSeconds(10);

  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = {
        "Allow writing over HTTP to who has one of these tokens ('token create' makes them);",
        "without it the server only reads, and follows what other processes write."
      })
  private @Nullable Path tokenFile;

  @Override
  public Integer call() throws InterruptedException {
    requireAddress();
    Tokens tokens = tokenFile == null ? null : Tokens.read(tokenFile);
    Vocabulary vocabulary = options.vocabulary();
    IndexAnalysis analysis = IndexAnalysis.of(vocabulary);
    prepare(analysis, spec.commandLine().getErr());
    CountDownLatch closed = new CountDownLatch(1);
    try {
      if (tokens == null) {
        read(vocabulary, analysis, closed);
      } else {
        write(vocabulary, analysis, tokens, closed);
      }
    } finally {
      closed.countDown();
    }
    return ExitStatus.DONE;
  }

  private void read(Vocabulary vocabulary, IndexAnalysis analysis, CountDownLatch closed)
      throws InterruptedException {
    LuceneSearchEngine engine = LuceneSearchEngine.open(options.folder(), analysis);
    try (SanhakServer server = start(Services.of(engine, vocabulary))) {
      Follower follower = Follower.start(options.folder(), server, engine);
      awaitStop(server, closed);
      follower.close();
    }
  }

  private void write(
      Vocabulary vocabulary, IndexAnalysis analysis, Tokens tokens, CountDownLatch closed)
      throws InterruptedException {
    try (LuceneStore store = LuceneStore.open(options.folder(), analysis);
        SanhakServer server =
            start(Services.of(store.engine(), vocabulary, new Writing(store, tokens)))) {
      awaitStop(server, closed);
    }
  }

  private void awaitStop(SanhakServer server, CountDownLatch closed) throws InterruptedException {
    spec.commandLine()
        .getErr()
        .println(
            "Sanhak is ready at http://"
                + (host.equals("127.0.0.1") ? "localhost" : host)
                + ":"
                + server.port());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stopped, closed)));
    stopped.await();
  }

  /** Before anything is built for an address that cannot be had. */
  private void requireAddress() {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is a number from 0 to " + MAX_PORT + ", not " + port);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new ParameterException(
          spec.commandLine(), "--host: no address is known of '" + OneLine.shortened(host) + "'");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(address);
    } catch (IOException e) {
      throw cannotListen(e);
    }
  }

  private CommandException cannotListen(IOException e) {
    return new CommandException(
        "Cannot listen on %s:%d (%s); --port names another.".formatted(host, port, e.getMessage()),
        e);
  }

  /** The process ends with its hooks, so this one waits until answers under way are given. */
  private static void end(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      boolean unused = closed.await(END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Fills an index that is not there, and brings one of another making up to date. */
  private void prepare(IndexAnalysis analysis, PrintWriter messages) {
    IndexFolder folder = options.folder();
    if (!folder.exists()) {
      messages.println("Indexing the bundled partnerships into " + folder.root() + " ...");
      try (IndexUpdate update = IndexUpdate.open(folder, analysis);
          PartnershipReader bundled = Loading.bundled()) {
        new Loading(update, true).load("bundled", bundled, bytes -> {});
        update.commit();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (!IndexUpdate.isUpToDate(folder, analysis)) {
      options.announceRebuild(analysis, messages);
      try (IndexUpdate update = IndexUpdate.open(folder, analysis)) {
        update.commit();
      }
    }
  }

  private SanhakServer start(Services services) {
    try {
      return SanhakServer.start(host, port, services);
    } catch (IOException e) {
      throw cannotListen(e);
    }
  }
}
