package org.canonym.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entries and strings as bytes: a string is its length in bytes (variable-length integer) and its
 * UTF-8; an entry is its fields one after the other, counts before lists.
 */
final class EntryCodec {
  private EntryCodec() {}

  /** Appends strings and entries. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    int position() {
      return bytes.size();
    }

    void write(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      writeCount(utf8.length);
      bytes.writeBytes(utf8);
    }

    private void writeCount(int count) {
      int rest = count;
      while (rest > 0x7F) {
        bytes.write(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }

    void write(Entry entry) {
      write(entry.id());
      write(entry.type().word());
      write(entry.kind());
      write(entry.name());
      write(entry.parent());
      write(entry.origin());
      writeCount(entry.forms().size());
      for (NameForm form : entry.forms()) {
        write(form.text());
        write(form.language());
        write(form.script());
        writeCount(form.source().ordinal());
      }
      Map<String, String> details = new TreeMap<>(entry.details());
      writeCount(details.size());
      details.forEach(
          (column, value) -> {
            write(column);
            write(value);
          });
    }

    ByteBuffer finish() {
      return ByteBuffer.wrap(bytes.toByteArray());
    }
  }

  static String readString(ByteBuffer in, int at) {
    return new Reader(in, at).string();
  }

  static Entry readEntry(ByteBuffer in, int at) {
    Reader reader = new Reader(in, at);
    String id = reader.string();
    EntryType type = EntryType.of(reader.string()).orElseThrow();
    String kind = reader.string();
    String name = reader.string();
    String parent = reader.string();
    String origin = reader.string();
    int formCount = reader.count();
    List<NameForm> forms = new ArrayList<>(formCount);
    for (int i = 0; i < formCount; i++) {
      forms.add(
          new NameForm(
              reader.string(),
              reader.string(),
              reader.string(),
              NameForm.Source.values()[reader.count()]));
    }
    int detailCount = reader.count();
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < detailCount; i++) {
      details.put(reader.string(), reader.string());
    }
    return new Entry(id, type, kind, name, forms, parent, details, origin);
  }

  /** Reads on from a position without moving the shared buffer's own. */
  private static final class Reader {
    private final ByteBuffer in;
    private int at;

    Reader(ByteBuffer in, int at) {
      this.in = in;
      this.at = at;
    }

    int count() {
      int value = 0;
      int shift = 0;
      while (true) {
        byte next = in.get(at++);
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
        shift += 7;
      }
    }

    String string() {
      int length = count();
      byte[] utf8 = new byte[length];
      in.get(at, utf8);
      at += length;
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }
}
