package dev.sanhak.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text, where they are UTF-8 and nothing else. */
final class Utf8 {
  /** The superset of EUC-KR that Korean Windows writes. */
  private static final String KOREAN = "x-windows-949";

  private Utf8() {}

  /**
   * Decodes the bytes.
   *
   * @throws BadRecordException where they are no UTF-8, or hold a NUL
   */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadRecordException(notUtf8(bytes, in.position()));
    }
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new BadRecordException(
          "holds a NUL byte at column %,d; remove it, or save the file as UTF-8 if it is not"
              .formatted(nul + 1));
    }
    return text;
  }

  /** Why a file that starts so cannot be read at all, if it cannot. */
  static Optional<String> refusalOfStart(byte[] start) {
    if (start.length < 2) {
      return Optional.empty();
    }
    int two = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    // No text of ours starts with NUL; in UTF-16 one half of an ASCII character is NUL.
    boolean utf16 = two == 0xFEFF || two == 0xFFFE || (start[0] == 0) != (start[1] == 0);
    return utf16
        ? Optional.of("the file is not UTF-8 but seems to be UTF-16; save it as UTF-8")
        : Optional.empty();
  }

  private static String notUtf8(byte[] bytes, int position) {
    return seemsKorean(bytes)
        ? "is not UTF-8 but seems to be EUC-KR (CP949); save the file as UTF-8"
        : "is not UTF-8 at byte %,d; save the file as UTF-8".formatted(position + 1);
  }

  private static boolean seemsKorean(byte[] bytes) {
    if (!Charset.isSupported(KOREAN)) {
      return false;
    }
    try {
      String text = Charset.forName(KOREAN).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      long foreign = text.chars().filter(c -> c > 0x7F).count();
      long hangul = text.chars().filter(c -> c >= '가' && c <= '힣').count();
      return hangul * 2 > foreign;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
