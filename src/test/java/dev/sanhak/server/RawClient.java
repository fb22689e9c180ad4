package dev.sanhak.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sends bytes as they are, however wrong, and reads what comes back. One connection a request. */
final class RawClient {
  /** An answer that takes longer is a hang. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final int port;

  RawClient(int port) {
    this.port = port;
  }

  /** An answer; names of headers in lower case. */
  record RawAnswer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  RawAnswer send(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      // A server may answer and close before it has read a body that it does not want.
      Thread writer = Thread.ofVirtual().start(() -> write(socket, request));
      byte[] bytes = read(socket);
      writer.interrupt();
      return parse(bytes);
    }
  }

  private static void write(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
    } catch (IOException e) {
      // Refused in the middle: what matters is the answer.
    }
  }

  private static byte[] read(Socket socket) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    try {
      for (int n = socket.getInputStream().read(buffer);
          n >= 0;
          n = socket.getInputStream().read(buffer)) {
        bytes.write(buffer, 0, n);
      }
    } catch (SocketException e) {
      // Reset because of an unread body; the answer may be there all the same.
      if (bytes.size() == 0) {
        return new byte[0];
      }
    }
    return bytes.toByteArray();
  }

  private static RawAnswer parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.isEmpty()) {
      return new RawAnswer(0, Map.of(), "");
    }
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end < 0 ? text.length() : end).split("\r\n", -1);
    Map<String, String> headers = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] header = lines[i].split(":", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header.length > 1 ? header[1].strip() : "");
    }
    byte[] body =
        end < 0 ? new byte[0] : text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      body = joined(body);
    }
    return new RawAnswer(
        Integer.parseInt(lines[0].split(" ", -1)[1]),
        headers,
        new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] joined(byte[] chunks) {
    ByteArrayInputStream in = new ByteArrayInputStream(chunks);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (in.available() > 0) {
      StringBuilder size = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
        size.append((char) c);
      }
      byte[] chunk = new byte[Integer.parseInt(size.toString().strip(), 16)];
      body.write(chunk, 0, Math.max(0, in.read(chunk, 0, chunk.length)));
      in.skip(2);
      if (chunk.length == 0) {
        break;
      }
    }
    return body.toByteArray();
  }
}
