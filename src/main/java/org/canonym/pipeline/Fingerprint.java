package org.canonym.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A short name for the content of folders, to tell results of one model from another's. */
final class Fingerprint {
  private Fingerprint() {}

  private static boolean isData(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".md");
  }

  /** Over the names and bytes of all files below the folders but their READMEs, in order. */
  static String of(List<Path> folders) throws IOException {
    CRC32C sum = new CRC32C();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Fingerprint::isData).sorted().toList()) {
          sum.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          sum.update(Files.readAllBytes(file));
        }
      }
    }
    return String.format("%08x", sum.getValue());
  }
}
