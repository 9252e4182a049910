package org.canonym.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canonym.text.MalformedLineException;

/**
 * All channels, in the order of their ids. Immutable; a new table in the folder is a new channel.
 */
public final class Channels {
  private static final String BASE = "base";

  private final List<Channel> all;
  private final Channel cheapest;
  private final Map<String, Channel> byId;

  private Channels(List<Channel> all, Channel cheapest) {
    this.all = List.copyOf(all);
    this.cheapest = cheapest;
    this.byId = new LinkedHashMap<>();
    all.forEach(channel -> byId.put(channel.id(), channel));
  }

  /**
   * Reads every table of the folders; one in a later folder replaces an earlier one of its name.
   *
   * @throws MalformedLineException if a table has a line that is not a usable rule
   * @throws IOException if a folder cannot be read or no base table is in any
   */
  public static Channels read(List<Path> folders) throws IOException {
    Map<String, TransliterationTable> tables = new java.util.TreeMap<>();
    for (Path folder : folders) {
      for (Path file : tableFiles(folder)) {
        TransliterationTable table = TransliterationTable.read(file);
        tables.put(table.channel(), table);
      }
    }
    TransliterationTable base = tables.remove(BASE);
    if (base == null) {
      throw new IOException(
          "no " + BASE + ".tsv in the transliteration tables " + folders + ", expected one");
    }
    List<Channel> channels = new ArrayList<>();
    for (TransliterationTable table : tables.values()) {
      channels.add(Channel.of(base, table));
    }
    if (channels.isEmpty()) {
      throw new IOException("no table but " + BASE + ".tsv in " + folders + ", expected some");
    }
    return new Channels(channels, Channel.cheapestOf(base, tables.values()));
  }

  private static List<Path> tableFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": expected a folder of transliteration tables");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> !file.toString().endsWith(".cases.tsv"))
          .sorted()
          .toList();
    }
  }

  /** Every channel, by id. */
  public List<Channel> all() {
    return all;
  }

  /**
   * A channel that has every rule of every table: its cost is never above any other channel's, so
   * one comparison with it tells whether the others are worth making.
   */
  public Channel cheapest() {
    return cheapest;
  }

  /** The channel called {@code id}, if there is a table for it. */
  public Optional<Channel> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
