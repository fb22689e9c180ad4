package dev.sanhak.server;

import dev.sanhak.partnership.Partnership;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks of the record that is there (RFC 9110, 13.1): nothing, to be the one that was
 * seen ({@code If-Match}), or not to be there ({@code If-None-Match: *}).
 */
record Precondition(@Nullable String match, @Nullable String noneMatch)
    implements Predicate<Optional<Partnership>> {
  static Precondition of(Context context) {
    return new Precondition(all(context, "If-Match"), all(context, "If-None-Match"));
  }

  /** A list may be spread over several lines of one name (RFC 9110, 5.3). */
  private static @Nullable String all(Context context, String name) {
    List<String> lines = Collections.list(context.req().getHeaders(name));
    return lines.isEmpty() ? null : String.join(",", lines);
  }

  @Override
  public boolean test(Optional<Partnership> there) {
    Optional<String> tag = there.map(EntityTag::of);
    boolean matches =
        match == null || tag.filter(each -> EntityTag.isListed(each, match)).isPresent();
    return matches && tag.filter(each -> EntityTag.isListed(each, noneMatch)).isEmpty();
  }
}
