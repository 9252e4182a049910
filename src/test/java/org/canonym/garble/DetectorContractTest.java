package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of garble has a page, ten bad passages it fires on and ten good ones it leaves alone.
 */
class DetectorContractTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/garble");
  private static final Path PAGES = Path.of("docs/detectors");
  private static final int FEWEST = 10;

  static Stream<Arguments> bad() throws IOException {
    return lines("bad");
  }

  static Stream<Arguments> good() throws IOException {
    return lines("good");
  }

  private static Stream<Arguments> lines(String which) throws IOException {
    List<Arguments> lines = new ArrayList<>();
    for (ReasonCode code : ReasonCode.values()) {
      for (String line : Files.readAllLines(file(code, which))) {
        lines.add(Arguments.of(code, line));
      }
    }
    return lines.stream();
  }

  private static Path file(ReasonCode code, String which) {
    return EXAMPLES.resolve(code.code() + "." + which + ".txt");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void firesOnEveryBadExample(ReasonCode code, String passage) {
    assertThat(GarbleRoom.flags(passage, code)).as(passage).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("good")
  void leavesEveryGoodExampleAlone(ReasonCode code, String passage) {
    assertThat(GarbleRoom.judge(passage).flags()).as("%s: %s", code.code(), passage).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void everyKindHasExamplesAndAPage(ReasonCode code) throws IOException {
    for (String which : List.of("bad", "good")) {
      assertThat(Files.readAllLines(file(code, which)))
          .hasSizeGreaterThanOrEqualTo(FEWEST)
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
    }
    assertThat(PAGES.resolve(code.code() + ".md")).isRegularFile();
  }

  @Test
  void everyExampleFileBelongsToAKind() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (ReasonCode code : ReasonCode.values()) {
      expected.add(code.code() + ".bad.txt");
      expected.add(code.code() + ".good.txt");
    }
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyPageBelongsToAKind() throws IOException {
    List<String> expected =
        Arrays.stream(ReasonCode.values()).map(code -> code.code() + ".md").toList();
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
