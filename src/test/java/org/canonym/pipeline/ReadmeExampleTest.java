package org.canonym.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canonym.garble.Flag;
import org.canonym.resolve.Decision;
import org.canonym.text.Document;
import org.junit.jupiter.api.Test;

/** The README's Java example, compiled and run, and compared with what the README prints. */
class ReadmeExampleTest {
  private static final String SOURCE = "src/test/java/org/canonym/pipeline/ReadmeExampleTest.java";
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("// example begins\n(.*?)// example ends", Pattern.DOTALL);

  private static List<String> example() throws IOException {
    List<String> lines = new ArrayList<>();
    // example begins
    Path home = Home.find().orElseThrow();
    Canonym canonym = Canonym.open(Settings.shipped(home));

    String text =
        "Zabihulá Muyahid said the Taliban took Yalalabad in Nangarhar. The dushman escaped.";
    CleanedText cleaned = canonym.clean(new Document("example", text));

    lines.add(cleaned.text());
    for (Decision decision : cleaned.resolution().decisions()) {
      lines.add(decision.word() + ": " + decision.mention().surface());
    }
    for (Flag flag : cleaned.garble().flags()) {
      lines.add(flag.code().code() + ": " + flag.because());
    }
    // example ends
    return lines;
  }

  @Test
  void theExampleGivesTheOutputThatTheReadmeShows() throws IOException {
    List<String> lines = example();
    assertThat(lines).first().asString().contains("Zabihullah Mujahid").contains("Jalalabad");
    assertThat(readme()).contains("```\n" + String.join("\n", lines) + "\n```");
  }

  @Test
  void theReadmeShowsTheExampleThatIsRun() throws IOException {
    Matcher shown = JAVA.matcher(readme());
    assertThat(shown.find()).as("a Java block in README.md").isTrue();
    Matcher run = EXAMPLE.matcher(Files.readString(home().resolve(SOURCE)));
    assertThat(run.find()).as("the marked example in " + SOURCE).isTrue();
    assertThat(stripped(shown.group(1))).isEqualTo(stripped(run.group(1)));
  }

  private static List<String> stripped(String code) {
    return code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(home().resolve("README.md"));
  }

  private static Path home() {
    return Home.find().orElseThrow();
  }
}
