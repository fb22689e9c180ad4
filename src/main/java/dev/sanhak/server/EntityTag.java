package dev.sanhak.server;

import dev.sanhak.format.PartnershipJson;
import dev.sanhak.partnership.Partnership;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a record's state (RFC 9110, 8.8.3): a hash of its content, so that the same content
 * has the same tag before and after a rebuild, in every process and on every machine.
 */
final class EntityTag {
  private static final int BYTES = 16;

  private EntityTag() {}

  static String of(Partnership partnership) {
    byte[] content =
        PartnershipJson.toJson(partnership).toString().getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  /** Whether a header lists the tag, or anything whatever ({@code *}). */
  static boolean isListed(String tag, @Nullable String header) {
    if (header == null) {
      return false;
    }
    for (String listed : header.split(",", -1)) {
      // A proxy that compresses makes a tag weak; the record that it means is the same.
      String stripped = listed.strip();
      String strong = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
      if (strong.equals("*") || strong.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
