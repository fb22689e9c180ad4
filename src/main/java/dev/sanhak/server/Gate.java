package dev.sanhak.server;

import dev.sanhak.search.PartnershipStore;
import dev.sanhak.server.SanhakServer.Writing;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Lets through to the store who has a token, before anything else of the request is read. */
final class Gate {
  private static final String SCHEME = "Bearer ";

  private final Lending lending;

  Gate(Lending lending) {
    this.lending = lending;
  }

  /**
   * The store that this request may write to.
   *
   * @throws RefusedException with 403 where nobody may write, with 401 where this one may not
   */
  PartnershipStore open(Context context) {
    Writing writing = lending.writing();
    if (writing == null) {
      throw new RefusedException(
          HttpStatus.FORBIDDEN,
          "Writing is off: this server was started without tokens, or only reads this index.");
    }
    String token = token(context.header("Authorization"));
    if (token.isEmpty()) {
      throw new RefusedException(
          HttpStatus.UNAUTHORIZED, "Writing needs the header Authorization: Bearer TOKEN.");
    }
    if (!writing.tokens().accept(token)) {
      throw new RefusedException(HttpStatus.UNAUTHORIZED, "The token is none of this server's.");
    }
    return writing.store();
  }

  /** Whether who asks has shown a token of this server, needed or not. */
  boolean knows(Context context) {
    Writing writing = lending.writing();
    return writing != null && writing.tokens().accept(token(context.header("Authorization")));
  }

  private static String token(@Nullable String header) {
    boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return bearer ? header.substring(SCHEME.length()).strip() : "";
  }
}
