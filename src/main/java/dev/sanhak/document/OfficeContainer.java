package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 container holds: HWP 5, or something that is refused by its name. */
final class OfficeContainer {
  private OfficeContainer() {}

  /**
   * The text of the HWP 5 in the container.
   *
   * @throws UnreadableException where it holds none
   */
  static String text(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(Fault.ENCRYPTED, "is encrypted; save it without a password");
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        throw new UnreadableException(
            Fault.OLD_FORMAT, "is a Word file of before 2007; save it as DOCX");
      }
      if (!root.hasEntryCaseInsensitive("FileHeader")) {
        throw new UnreadableException(
            Fault.OTHER_FORMAT, "is an office file, but neither HWP nor DOCX");
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadableException(Fault.BROKEN, "is a broken HWP: " + OneLineReason.of(e), e);
    }
    return TikaText.ofHwp(content);
  }
}
