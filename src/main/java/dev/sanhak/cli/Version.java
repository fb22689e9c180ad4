package dev.sanhak.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says; the jar's manifest knows. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"sanhak " + (version == null ? "(not packaged)" : version)};
  }
}
