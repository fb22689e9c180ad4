package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, each line ended by a line feed. */
final class JsonlWriter implements PartnershipWriter {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator out;

  JsonlWriter(OutputStream out) throws IOException {
    this.out = JSON.createGenerator(out);
  }

  @Override
  public void write(Partnership partnership) throws IOException {
    PartnershipJson.write(partnership, out);
    out.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
