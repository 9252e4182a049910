package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A gazetteer of a few entries, so that tests do not hang on the shipped one's content. */
final class SmallGazetteer {
  private static final String CONTENT =
      """
      id	type	kind	name	variants	parent
      af	place	country	Afghanistan	افغانستان@prs-Arab
      af-wardak	place	province	Wardak	Uardak@es-x-press	af
      af-khost	place	province	Khost	Jost@es-x-press	af
      af-bamyan	place	province	Bamyan	Bamiyan@en-x-accepted	af
      p-mujahid	person	spokesman	Zabihullah Mujahid		af
      """;

  private SmallGazetteer() {}

  /** Writes it into a folder. */
  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("small.tsv"), CONTENT);
  }

  /** The arguments with the options that use it alone. */
  static String[] with(Path gazetteer, String... args) {
    String[] all = new String[args.length + 3];
    all[0] = args[0];
    all[1] = "--no-shipped-gazetteer";
    all[2] = "--gazetteer";
    all[3] = gazetteer.toString();
    System.arraycopy(args, 1, all, 4, args.length - 1);
    return all;
  }
}
