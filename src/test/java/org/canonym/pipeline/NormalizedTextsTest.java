package org.canonym.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.canonym.edit.EditMismatchException;
import org.canonym.text.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Golden pairs, {@code X.input.txt} and {@code X.output.txt}, and what must hold of every one of
 * them besides. Those called {@code lenient-…} run under the lenient house style.
 */
class NormalizedTextsTest {
  private static final Path CASES = Opened.HOME.resolve("src/test/resources/resolve");

  /** A golden pair. */
  private record Pair(String name, String input, String output) {
    CleanedText clean(String text) {
      Canonym canonym = name.startsWith("lenient-") ? Opened.LENIENT : Opened.STRICT;
      return canonym.clean(new Document(name, text));
    }
  }

  @TestFactory
  Stream<DynamicTest> namesComeOutAsTheGoldenFileSays() throws IOException {
    return tests(
        pair -> () -> assertThat(pair.clean(pair.input()).text()).isEqualTo(pair.output()));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsOfTheOtherKindMakeNoDifference() throws IOException {
    return tests(
        pair ->
            () -> assertThat(pair.clean(crlf(pair.input())).text()).isEqualTo(crlf(pair.output())));
  }

  @TestFactory
  Stream<DynamicTest> aByteOrderMarkStaysAndMakesNoDifference() throws IOException {
    return tests(
        pair ->
            () ->
                assertThat(pair.clean("\uFEFF" + pair.input()).text())
                    .isEqualTo("\uFEFF" + pair.output()));
  }

  @TestFactory
  Stream<DynamicTest> aSecondRunChangesNothing() throws IOException {
    return tests(
        pair -> () -> assertThat(pair.clean(pair.output()).text()).isEqualTo(pair.output()));
  }

  @TestFactory
  Stream<DynamicTest> theEditsUndoneGiveTheOriginalBack() throws IOException {
    return tests(pair -> () -> assertUndone(pair));
  }

  private static void assertUndone(Pair pair) throws EditMismatchException {
    CleanedText cleaned = pair.clean(pair.input());
    assertThat(cleaned.script().inverse().apply(cleaned.text())).isEqualTo(pair.input());
  }

  @Test
  void everyInputHasItsOutputAndThereAreEnough() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> all = files.sorted().toList();
      for (Path file : all) {
        String name = file.toString();
        assertThat(name).matches(".*\\.(input|output)\\.txt");
        assertThat(
                Path.of(
                    name.endsWith(".input.txt")
                        ? name.replace(".input.txt", ".output.txt")
                        : name.replace(".output.txt", ".input.txt")))
            .exists();
      }
      assertThat(all).hasSizeGreaterThanOrEqualTo(50);
    }
  }

  /** What one pair has to pass. */
  private interface Check {
    Executable of(Pair pair);
  }

  private static Stream<DynamicTest> tests(Check check) throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".input.txt")).sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(file.getFileName().toString(), () -> check.of(read(file)).execute()));
    }
  }

  private static Pair read(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".input.txt", "");
    return new Pair(
        name,
        Files.readString(input, StandardCharsets.UTF_8),
        Files.readString(CASES.resolve(name + ".output.txt"), StandardCharsets.UTF_8));
  }

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }
}
