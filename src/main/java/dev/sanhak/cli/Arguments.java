package dev.sanhak.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The command line as it was typed. In a POSIX locale, as containers and cron have it, the JVM
 * makes a replacement character of every byte that is not ASCII, and a Korean query would find
 * everything.
 */
final class Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments that the JVM gave, with their Korean where the system still has it. */
  static String[] of(String... given) {
    if (Arrays.stream(given).allMatch(argument -> argument.indexOf('\uFFFD') < 0)) {
      return given;
    }
    try {
      return restored(Files.readAllBytes(COMMAND_LINE), given).orElse(given);
    } catch (IOException e) {
      return given;
    }
  }

  /** The last arguments of a command line of the system, if those are what was given. */
  static Optional<String[]> restored(byte[] commandLine, String... given) {
    List<byte[]> all = split(commandLine);
    if (all.size() < given.length) {
      return Optional.empty();
    }
    String[] restored = new String[given.length];
    for (int i = 0; i < given.length; i++) {
      byte[] bytes = all.get(all.size() - given.length + i);
      if (!new String(bytes, StandardCharsets.US_ASCII).equals(given[i])) {
        return Optional.empty();
      }
      try {
        restored[i] = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
    return Optional.of(restored);
  }

  /** Every argument ends in a zero byte. */
  private static List<byte[]> split(byte[] commandLine) {
    List<byte[]> arguments = new ArrayList<>();
    ByteArrayOutputStream argument = new ByteArrayOutputStream();
    for (byte next : commandLine) {
      if (next == 0) {
        arguments.add(argument.toByteArray());
        argument.reset();
      } else {
        argument.write(next);
      }
    }
    return arguments;
  }
}
