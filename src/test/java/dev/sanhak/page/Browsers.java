package dev.sanhak.page;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a page of its own in the one browser of all, and fails the test whose page told
 * the console of a problem. The tests share one context, and one of a phone, which costs less than
 * one each: but for what a reader keeps, only the address holds a state of the page.
 *
 * <p>The system's Chromium is taken where there is one, because it is there already; else the one
 * that Playwright downloads. Where neither can be had the tests are skipped, unless {@code
 * SANHAK_REQUIRE_BROWSER=true}.
 */
final class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace STORE =
      ExtensionContext.Namespace.create(Browsers.class);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** No sandbox, since tests run as root in containers; and nothing that calls home. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The browser and what drives it, or why there is none; closed by JUnit after the last test. */
  private record Driven(
      @Nullable Playwright playwright, Visit.@Nullable Contexts contexts, String problem)
      implements AutoCloseable {
    @Override
    public void close() {
      if (playwright != null) {
        playwright.close();
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Driven driven = driven(context);
    return driven.contexts != null
        ? ConditionEvaluationResult.enabled("a browser runs")
        : ConditionEvaluationResult.disabled(driven.problem);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Visit.Contexts contexts = driven(context).contexts;
    if (contexts == null) {
      throw new IllegalStateException("The condition lets no test through without a browser");
    }
    Visit visit = new Visit(contexts);
    context.getStore(STORE).put(Visit.class, visit);
    return visit;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(STORE).remove(Visit.class, Visit.class);
    if (visit != null) {
      visit.leave(context.getExecutionException().isEmpty());
    }
  }

  private static Driven driven(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(STORE)
        .computeIfAbsent(Driven.class, key -> launched(), Driven.class);
  }

  private static Driven launched() {
    Optional<Path> system = onPath();
    Playwright playwright = null;
    try {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(
                      system.isPresent()
                          ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                          : Map.of()));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setTimeout(30_000);
      system.ifPresent(options::setExecutablePath);
      return new Driven(playwright, Visit.Contexts.of(playwright.chromium().launch(options)), "");
    } catch (PlaywrightException e) {
      if (playwright != null) {
        playwright.close();
      }
      return without(e);
    }
  }

  private static Driven without(PlaywrightException e) {
    String problem =
        "No browser for the tests of the page: " + String.valueOf(e.getMessage()).strip();
    if ("true".equals(System.getenv("SANHAK_REQUIRE_BROWSER"))) {
      throw new IllegalStateException(problem, e);
    }
    String line = problem.lines().findFirst().orElse(problem) + "; they are skipped.";
    System.err.println(line);
    return new Driven(null, null, line);
  }

  private static Optional<Path> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.concat(
                        Stream.of("/usr/bin"),
                        Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
