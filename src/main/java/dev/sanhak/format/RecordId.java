package dev.sanhak.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The id of a record that is made of an article: the article's own, where it has the characters of
 * a record's id, and a number. Of another id that is kept what may be kept, with some of its hash
 * behind it, so that two articles do not become one.
 */
final class RecordId {
  private static final int LONGEST_NAME = 150;
  private static final int HASH_LENGTH = 10;

  private RecordId() {}

  static String of(String articleId, int number) {
    String id = Normalizer.normalize(articleId, Normalizer.Form.NFC);
    String kept =
        id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (kept.length() > LONGEST_NAME) {
      kept = kept.substring(0, LONGEST_NAME);
    }
    String name = kept.equals(id) ? kept : (kept.isEmpty() ? "article" : kept) + "-" + hash(id);
    return name + "-" + number;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
