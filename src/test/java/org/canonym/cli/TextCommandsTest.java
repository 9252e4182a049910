package org.canonym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** clean, normalize, flag and revert, as the contract of the command line says. */
class TextCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "The road to Uardak is closed. Jost is calm.\n";
  private static final String CLEAN = "The road to Wardak is closed. Khost is calm.\n";

  @TempDir Path folder;
  private Path gazetteer = Path.of("");

  @BeforeEach
  void writeGazetteer() throws IOException {
    gazetteer = SmallGazetteer.in(Files.createDirectory(folder.resolve("gazetteer")));
  }

  private Run run(String input, String... args) {
    return Run.of(input, SmallGazetteer.with(gazetteer, args));
  }

  private Run run(byte[] input, String... args) {
    return Run.of(input, SmallGazetteer.with(gazetteer, args));
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  // ------------------------------------------------------------------ text

  @ParameterizedTest
  @ValueSource(strings = {"clean", "normalize", "normalise"})
  void textOnStandardInputComesOutCorrected(String command) {
    Run run = run(TEXT, command);
    assertThat(run.out()).isEqualTo(CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run(TEXT, command, "-").out()).isEqualTo(CLEAN);
  }

  @Test
  void flagLeavesTheTextAlone() {
    assertThat(run(TEXT, "flag").out()).isEqualTo(TEXT);
    JsonNode record = json(run(TEXT, "flag", "--to", "jsonl").out());
    assertThat(record.path("text").asText()).isEqualTo(TEXT);
    assertThat(record.path("edits")).isEmpty();
  }

  @Test
  void lenientHouseStyleLeavesAcceptedFormsAlone() {
    String text = "The statues of Bamiyan stood in the province of Bamiyan.\n";
    assertThat(run(text, "normalize").out()).isEqualTo(text.replace("Bamiyan", "Bamyan"));
    assertThat(run(text, "normalize", "--house-style", "lenient").out()).isEqualTo(text);
  }

  // ------------------------------------------------------------------ the record

  @Test
  void aRecordHasEveryPartTheContractNames() {
    Run run = run(TEXT, "clean", "--to", "jsonl");
    assertThat(run.lines()).hasSize(1);
    JsonNode record = json(run.out());
    assertThat(record.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "text",
            "verdict",
            "garble",
            "edits",
            "mentions",
            "flags",
            "passages",
            "versions");
    assertThat(record.path("text").asText()).isEqualTo(CLEAN);
    assertThat(record.path("verdict").asText())
        .isIn("clean", "suspect", "garbled", "too-short", "cannot-tell");
    assertThat(record.path("garble").asDouble()).isBetween(0.0, 1.0);
    JsonNode edit = record.path("edits").get(0);
    assertThat(edit.fieldNames())
        .toIterable()
        .containsExactly(
            "start",
            "end",
            "original",
            "replacement",
            "entity",
            "type",
            "confidence",
            "channel",
            "because");
    assertThat(edit.path("start").asInt()).isEqualTo(12);
    assertThat(edit.path("end").asInt()).isEqualTo(18);
    assertThat(edit.path("original").asText()).isEqualTo("Uardak");
    assertThat(edit.path("replacement").asText()).isEqualTo("Wardak");
    assertThat(edit.path("entity").asText()).isEqualTo("af-wardak");
    assertThat(edit.path("type").asText()).isEqualTo("place");
    assertThat(edit.path("because").asText()).isNotBlank();
    for (JsonNode mention : record.path("mentions")) {
      assertThat(mention.path("decision").asText()).isIn("replace", "keep", "ambiguous", "unknown");
      int start = mention.path("start").asInt();
      int end = mention.path("end").asInt();
      assertThat(TEXT.substring(start, end)).isEqualTo(mention.path("surface").asText());
    }
    for (JsonNode passage : record.path("passages")) {
      assertThat(passage.path("end").asInt()).isGreaterThan(passage.path("start").asInt());
    }
    assertThat(record.path("versions").path("gazetteer").asText()).isNotBlank();
    assertThat(record.path("versions").path("models").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFJost.\r\nIn Jost and Uardak\r\n",
        "😀😀 Jost 𝐊 Uardak.",
        "e\u0301e\u0301 Jost u\u0308 Uardak",
        "کابل است، Jost و Uardak.\u200F",
        "\u2028Jost\u0085Uardak\u00A0Jost",
      })
  void offsetsAreCodePointsOfTheInputWhateverStandsBefore(String text) {
    Run run = run(text, "clean", "--to", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode record = json(run.out());
    int[] codePoints = text.codePoints().toArray();
    for (String part : List.of("edits", "mentions")) {
      for (JsonNode one : record.path(part)) {
        int start = one.path("start").asInt();
        String covered = new String(codePoints, start, one.path("end").asInt() - start);
        assertThat(covered)
            .isEqualTo(one.path(part.equals("edits") ? "original" : "surface").asText());
      }
    }
    assertThat(record.path("edits").size()).isPositive();
    assertThat(run(text, "clean").out())
        .isEqualTo(text.replace("Uardak", "Wardak").replace("Jost", "Khost"));
  }

  // ------------------------------------------------------------------ other ways out

  @Test
  void aTableOfChangesHasAHeaderAndARowForEachEdit() {
    List<String> lines = run(TEXT, "normalize", "--to", "tsv").lines();
    assertThat(lines.get(0))
        .isEqualTo("id\tstart\tend\twhat\toriginal\treplacement\tentity\tconfidence\tbecause");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("stdin\t12\t18\tname\tUardak\tWardak\taf-wardak\t");
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(9));
  }

  @Test
  void aDiffAppliesToTheInput() throws IOException {
    Run run = run("one\ntwo\n" + TEXT + "three", "normalize", "--to", "diff");
    assertThat(run.lines())
        .containsExactly(
            "--- a/stdin",
            "+++ b/stdin",
            "@@ -1,4 +1,4 @@",
            " one",
            " two",
            "-" + TEXT.strip(),
            "+" + CLEAN.strip(),
            " three",
            "\\ No newline at end of file");
    assertThat(run("Nothing.\n", "normalize", "--to", "diff").out()).isEmpty();
  }

  // ------------------------------------------------------------------ lines

  @Test
  void everyLineGivesOneRowInOrderBlankAndBadOnesToo() {
    byte[] input =
        "Jost is calm today.\n\n\u00E9\nThe end of it all.".getBytes(StandardCharsets.ISO_8859_1);
    Run run = run(input, "flag", "--lines", "--to", "tsv");
    assertThat(run.lines()).hasSize(5);
    assertThat(run.lines().get(0)).isEqualTo("garble\tverdict\tcodes");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(3));
    assertThat(run.lines().get(3)).contains("failed");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("stdin:3");
    assertThat(run(input, "flag", "--lines", "--to", "jsonl").lines()).hasSize(4);
  }

  @Test
  void linesOfNoInputGiveTheHeaderAlone() {
    assertThat(run("", "flag", "--lines").out()).isEqualTo("garble\tverdict\tcodes\n");
  }

  @Test
  void tokensOfATokenizedLineAreItsSpacesExactly() {
    String line = "He  said : \" Jost don't \" .";
    JsonNode record =
        json(run(line + "\n", "flag", "--lines", "--tokenized", "--tokens", "--to", "jsonl").out());
    String[] tokens = line.split(" ", -1);
    assertThat(record.path("tokens")).hasSize(tokens.length);
    int at = 0;
    for (int i = 0; i < tokens.length; i++) {
      JsonNode token = record.path("tokens").get(i);
      assertThat(token.path("start").asInt()).isEqualTo(at);
      assertThat(token.path("end").asInt()).isEqualTo(at + tokens[i].length());
      assertThat(token.path("bad").asDouble()).isBetween(0.0, 1.0);
      at += tokens[i].length() + 1;
    }
  }

  @Test
  void tokenizedWithoutLinesIsMisuse() {
    assertThat(run(TEXT, "flag", "--tokenized").code()).isEqualTo(2);
  }

  // ------------------------------------------------------------------ JSONL

  @Test
  void objectsKeepAllTheirKeysAndBytesAndGainOne() {
    String input =
        "\uFEFF{\"z\":1.0, \"text\":\"In \\u004aost.\" ,\"id\":\"a\"}\r\n\r\n"
            + "{\"text\":\"Jost\\n\\/\",\"n\":{\"text\":\"Jost\"},\"big\":123456789012345678901234567890}";
    Run run = run(input, "normalize", "--from", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    String before = run.out().replaceAll(",\"canonym\":\\{.*\\}(?=\\}\r?\n|\\}$)", "");
    assertThat(before)
        .isEqualTo(input.replace("In \\u004aost.", "In Khost.").replace("\"Jost\\n", "\"Khost\\n"));
    String first = run.out().split("\r\n")[0].substring(1);
    assertThat(json(first).path("canonym").has("id")).isFalse();
    assertThat(json(first).path("canonym").has("text")).isFalse();
    assertThat(json(first).path("canonym").path("edits")).hasSize(1);
  }

  @Test
  void revertGivesTheVeryBytesOfTheObjectsBack() throws IOException {
    String input =
        "\uFEFF\n{\"z\":1.0, \"text\":\"In \\u004aost.\" ,\"id\":\"a\"}\r\n\r\n"
            + "{\"text\":\"Nothing\"}\n  \n{\"text\":\"😀 \\ud83d\\ude00 Uardak\"}\n\n";
    Run run = run(input, "clean", "--from", "jsonl");
    Path corrected = folder.resolve("corrected.jsonl");
    Files.write(corrected, run.bytes());
    assertThat(Run.of("", "revert", corrected.toString()).out()).isEqualTo(input);
  }

  @Test
  void badObjectsAreNamedAndTheRestIsDone() throws IOException {
    Path in =
        file("in.jsonl", "{\"text\":\"Jost\"}\nbroken\n{\"body\":\"x\"}\n{\"text\":\"Uardak\"}\n");
    Path out = folder.resolve("out.jsonl");
    Run run = run("", "clean", in.toString(), "-o", out.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(in + ":2").contains(in + ":3").doesNotContain("\tat ");
    assertThat(Files.readAllLines(out)).hasSize(2);
    List<String> quarantined = Files.readAllLines(folder.resolve("out.jsonl.quarantine.jsonl"));
    assertThat(quarantined).hasSize(2);
    assertThat(json(quarantined.get(0)).path("input").asText()).isEqualTo("broken");
    assertThat(json(quarantined.get(0)).path("id").asText()).isEqualTo(in + ":2");
    assertThat(json(quarantined.get(0)).path("reason").asText()).isNotBlank();
  }

  @Test
  void anotherFieldIsReadOnlyWhereItIsNamed() {
    String input = "{\"text\":\"Jost\",\"body\":\"Jost\"}\n";
    assertThat(run(input, "normalize", "--from", "jsonl", "--field", "body").out())
        .startsWith("{\"text\":\"Jost\",\"body\":\"Khost\",\"canonym\":");
  }

  @Test
  void aFileWithoutALastLineEndIsNotGluedToTheNext() throws IOException {
    Path a = file("a.jsonl", "{\"text\":\"Jost\"}");
    Path b = file("b.jsonl", "{\"text\":\"Uardak\"}\n");
    assertThat(run("", "normalize", a.toString(), b.toString()).lines()).hasSize(2);
  }

  @Test
  void aThousandObjectsComeOutAlikeAndInOrderHoweverManyThreadsWork() {
    Random random = new Random(5);
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      input.append("{\"id\":").append(i).append(",\"text\":\"");
      for (int n = random.nextInt(30); n > 0; n--) {
        input.append(
            List.of("Jost ", "in Uardak ", "the ", "Muyahid. ", "Kabul ").get(random.nextInt(5)));
      }
      input.append("\"}\n");
    }
    Run one = run(input.toString(), "clean", "--from", "jsonl", "--jobs", "1");
    Run four = run(input.toString(), "clean", "--from", "jsonl", "--jobs", "4");
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(one.lines()).hasSize(300);
    assertThat(json(one.lines().get(299)).path("id").asInt()).isEqualTo(299);
  }

  // ------------------------------------------------------------------ revert

  @Test
  void revertGivesATextBackOrSaysWhereItDiffers() throws IOException {
    Path in = file("in.txt", "\uFEFF😀 " + TEXT.replace("\n", "\r\n"));
    Path out = folder.resolve("out.txt");
    Path records = folder.resolve("records.jsonl");
    assertThat(
            run("", "clean", in.toString(), "-o", out.toString(), "--report", records.toString())
                .code())
        .isZero();
    Run reverted = Run.of("", "revert", out.toString(), "--edits", records.toString());
    assertThat(reverted.code()).as(reverted.err()).isZero();
    assertThat(reverted.bytes()).isEqualTo(Files.readAllBytes(in));
    Path other = file("other.txt", Files.readString(out).replace("Khost", "Khast"));
    Run refused = Run.of("", "revert", other.toString(), "--edits", records.toString());
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.bytes()).isEmpty();
    assertThat(refused.err()).contains(other.toString()).contains("\"Khost\"").contains(" 33 ");
  }

  // ------------------------------------------------------------------ files and folders

  @Test
  void aFolderIsWalkedIntoAnotherOfTheSameShape() throws IOException {
    file("in/a.txt", TEXT);
    file("in/sub/b.jsonl", "{\"text\":\"Jost\"}\n");
    file("in/c.bin", "Jost");
    Path out = folder.resolve("out");
    Run run = run("", "normalize", folder.resolve("in").toString(), "-o", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("a.txt"))).isEqualTo(CLEAN);
    assertThat(Files.readString(out.resolve("sub/b.jsonl"))).startsWith("{\"text\":\"Khost\"");
    assertThat(out.resolve("c.bin")).doesNotExist();
    assertThat(run.err()).contains("2 documents done");
    assertThat(run("", "normalize", folder.resolve("in").toString(), "--quiet").err()).isEmpty();
  }

  @Test
  void anOutputFileAppearsWholeAndReadableOrNotAtAll() throws IOException {
    Path out = Files.createDirectory(folder.resolve("results")).resolve("out.txt");
    assertThat(run(TEXT, "clean", "-o", out.toString()).out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(CLEAN);
    Path plain = Files.writeString(folder.resolve("plain"), "");
    assertThat(permissions(out)).isEqualTo(permissions(plain));
    byte[] bad = {'J', (byte) 0xFF};
    Run failed = run(bad, "clean", "-o", out.toString());
    assertThat(failed.code()).isEqualTo(4);
    assertThat(Files.readString(out)).isEqualTo(CLEAN);
    try (Stream<Path> files = Files.list(out.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("out.txt", "out.txt.quarantine.jsonl");
    }
  }

  private static java.util.Set<PosixFilePermission> permissions(Path file) throws IOException {
    return Files.getPosixFilePermissions(file);
  }

  @Test
  void aLinkIsWrittenThroughAndADeviceStaysOne() throws IOException {
    Path real = file("real.txt", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    assertThat(run(TEXT, "normalize", "-o", link.toString()).code()).isZero();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(real)).isEqualTo(CLEAN);
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      assertThat(run(TEXT, "normalize", "-o", device.toString()).code()).isZero();
      assertThat(Files.isRegularFile(device)).isFalse();
    }
  }

  @Test
  void aFileThatIsNotThereIsNamedAndTheOthersAreDone() throws IOException {
    Path there = file("there.txt", TEXT);
    Run run = run("", "normalize", folder.resolve("none.txt").toString(), there.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("none.txt");
    assertThat(run.out()).isEqualTo(CLEAN);
    assertThat(run("", "normalize", folder.resolve("none.txt").toString()).code()).isEqualTo(4);
  }

  // ------------------------------------------------------------------ hostile input

  @Test
  void noInputBreaksIt() {
    List<byte[]> inputs =
        List.of(
            new byte[0],
            new byte[] {'\n'},
            new byte[] {'x'},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {0},
            new byte[] {(byte) 0x80, (byte) 0xC0},
            binary(),
            "\u0301".getBytes(StandardCharsets.UTF_8),
            "\u202E\u200F\u2066".getBytes(StandardCharsets.UTF_8),
            "😀".repeat(5_000).getBytes(StandardCharsets.UTF_8),
            "A".repeat(200_000).getBytes(StandardCharsets.UTF_8),
            "Uardak ".repeat(2_000).getBytes(StandardCharsets.UTF_8),
            "(\"“'".repeat(5_000).getBytes(StandardCharsets.UTF_8),
            "\r".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    for (byte[] input : inputs) {
      for (String format : List.of("txt", "jsonl", "tsv", "diff")) {
        Run run = run(input, "clean", "--to", format);
        assertThat(run.code()).as(run.err()).isIn(0, 4);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "defect");
        if (run.code() == 4) {
          assertThat(run.err()).startsWith("canonym: stdin: expected ");
          assertThat(run.bytes().length).isLessThan(80);
        }
      }
    }
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4096];
    new Random(9).nextBytes(bytes);
    return bytes;
  }

  @Test
  void aLoneSurrogateInAnEscapeStaysAsItCame() {
    String input = "{\"text\":\"\\ud800 Jost \\udc00\"}\n";
    Run run = run(input, "normalize", "--from", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("{\"text\":\"\\ud800 Khost \\udc00\",\"canonym\":");
  }

  // ------------------------------------------------------------------ failing on what is found

  @Test
  void theExitCodeTellsWhatItWasToldToFailOn() {
    assertThat(run(TEXT, "clean", "--fail-on", "changed").code()).isEqualTo(1);
    assertThat(run(TEXT, "clean", "--fail-on", "garbled,changed").code()).isEqualTo(1);
    assertThat(
            run("All is calm.\n", "clean", "--fail-on", "changed,flagged,suspect,garbled").code())
        .isZero();
    String broken =
        "He said, said, he said he said,, the the the the the water water Ã©tÃ© Ã© ).\n";
    assertThat(run(broken, "clean", "--fail-on", "flagged").code()).isEqualTo(1);
    assertThat(run(broken, "normalize", "--fail-on", "flagged").code()).isZero();
    assertThat(run(TEXT, "clean", "--fail-on", "everything").code()).isEqualTo(2);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException broken) {
      throw new AssertionError("no JSON: " + line, broken);
    }
  }
}
