package dev.sanhak.partnership;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a partnership is written.
 *
 * @param url the address, {@code http} or {@code https} only, at most 2,000 characters
 * @param publisher who published it
 */
public record Source(@Nullable String url, @Nullable String publisher) {
  private static final int MAX_URL_LENGTH = 2_000;

  /** Checks that one of both is there and that the address can be followed safely. */
  public Source {
    if (url == null && publisher == null) {
      throw new InvalidValueException("source", "has neither url nor publisher");
    }
    if (url != null) {
      Texts.atMost("source.url", url, MAX_URL_LENGTH);
      requireWebAddress(url);
    }
    if (publisher != null) {
      publisher = Texts.name("source.publisher", publisher);
    }
  }

  private static void requireWebAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getRawAuthority() != null) {
        return;
      }
    } catch (URISyntaxException e) {
      // Told below, in the same words as a wrong scheme.
    }
    throw new InvalidValueException(
        "source.url", Texts.quoted(url) + " is no http or https address");
  }
}
