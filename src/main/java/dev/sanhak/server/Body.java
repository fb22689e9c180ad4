package dev.sanhak.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** The body of a request, up to so many bytes; where more come, reading is refused with 413. */
final class Body extends FilterInputStream {
  /** How long a client may take to come up to its speed. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long LEAST_BYTES_A_SECOND = 1_000;

  private final long most;
  private final long start = System.nanoTime();
  private long read;

  private Body(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** Opens the body of a request. What it says of its own length may refuse it at once. */
  static Body of(Context context, long most) {
    String encoding = context.header("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new RefusedException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without Content-Encoding.");
    }
    if (context.header("Content-Range") != null) {
      throw new RefusedException(
          HttpStatus.BAD_REQUEST, "A part of a body cannot be put; send the whole.");
    }
    if (context.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    try {
      return new Body(context.req().getInputStream(), most);
    } catch (IOException e) {
      throw new ClientGoneException(e);
    }
  }

  /** The whole body in a file, so that what comes slowly takes neither memory nor a place. */
  static TemporaryFile kept(Context context, int most) {
    Body body = of(context, most);
    return TemporaryFile.of(body::transferTo);
  }

  /** The whole body, which has to be a short one. */
  static byte[] whole(Context context, int most) {
    try {
      return of(context, most).readAllBytes();
    } catch (IOException e) {
      throw new ClientGoneException(e);
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int count;
    try {
      count = super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new ClientGoneException(e);
    }
    read += Math.max(0, count);
    if (read > most) {
      throw tooLarge(most);
    }
    if (count >= 0) {
      requireSpeed();
    }
    return count;
  }

  /** Each read waits for some bytes only, and the server's idle timeout ends one without any. */
  private void requireSpeed() {
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (taken.compareTo(PATIENCE) > 0 && read < taken.toSeconds() * LEAST_BYTES_A_SECOND) {
      throw new RefusedException(
          HttpStatus.REQUEST_TIMEOUT,
          "The body comes with less than %,d bytes a second.".formatted(LEAST_BYTES_A_SECOND));
    }
  }

  private static RefusedException tooLarge(long most) {
    return new RefusedException(
        HttpStatus.CONTENT_TOO_LARGE, "The body has more than %,d bytes.".formatted(most));
  }
}
