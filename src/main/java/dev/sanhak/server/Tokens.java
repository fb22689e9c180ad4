package dev.sanhak.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens that allow writing. A file has one line for each, {@code sha256 SALT HASH DATE NAME},
 * from which no token can be told: whoever reads the file cannot write with it.
 *
 * <p>One round of SHA-256 is enough, because a token is 256 random bits and no word that somebody
 * chose.
 */
public final class Tokens {
  private static final String HOW = "'token create' makes one.";
  private static final int TOKEN_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@ -]{1,100}");
  private static final Pattern LINE =
      Pattern.compile("sha256 ([0-9a-f]{32}) ([0-9a-f]{64}) (\\d{4}-\\d{2}-\\d{2}) (.+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<Entry> entries;

  /** One line, in hexadecimal digits. */
  private record Entry(String salt, String hash) {}

  private Tokens(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads a file of tokens; blank lines and those that begin with # say nothing.
   *
   * @throws TokenFileException where it cannot be used, such as one without any token
   */
  public static Tokens read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new TokenFileException("There is no token file " + file + "; " + HOW, e);
    } catch (IOException e) {
      throw new TokenFileException("The token file " + file + " cannot be read.", e);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        // The line itself is not shown: somebody may have put a bare token there.
        Matcher entry = LINE.matcher(line);
        if (!entry.matches()) {
          throw new TokenFileException(
              "The token file %s is wrong: line %d is not 'sha256 SALT HASH DATE NAME'; %s"
                  .formatted(file, i + 1, HOW),
              null);
        }
        entries.add(new Entry(entry.group(1), entry.group(2)));
      }
    }
    if (entries.isEmpty()) {
      throw new TokenFileException("The token file " + file + " holds no token; " + HOW, null);
    }
    return new Tokens(entries);
  }

  /**
   * Makes a token and adds its hash to the file, which is made where it is not there, readable by
   * its owner only.
   *
   * @param name whose it is, for a person who reads the file
   * @return the token, which can be had only now
   * @throws TokenFileException where the name is no name or the file cannot be written
   */
  public static String create(Path file, String name, LocalDate date) {
    if (!NAME.matcher(name).matches()) {
      throw new TokenFileException(
          "A token's name is 1-100 letters, digits, spaces and . _ @ -", null);
    }
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    HexFormat hex = HexFormat.of();
    String line =
        "sha256 %s %s %s %s\n"
            .formatted(hex.formatHex(salt), hex.formatHex(hash(salt, token)), date, name);
    try {
      if (Files.notExists(file)) {
        Files.createFile(file, ownerOnly());
      } else if (!endsLine(file)) {
        line = "\n" + line;
      }
      Files.writeString(file, line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new TokenFileException("The token file " + file + " cannot be written.", e);
    }
    return token;
  }

  private static boolean endsLine(Path file) throws IOException {
    String text = Files.readString(file);
    return text.isEmpty() || text.endsWith("\n");
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Whether this is one of the tokens. It takes as long whichever it is, and if it is none. */
  boolean accept(String token) {
    boolean accepted = false;
    for (Entry entry : entries) {
      byte[] hash = hash(HexFormat.of().parseHex(entry.salt()), token);
      accepted |= MessageDigest.isEqual(HexFormat.of().parseHex(entry.hash()), hash);
    }
    return accepted;
  }

  private static byte[] hash(byte[] salt, String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return digest.digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
