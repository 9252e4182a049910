package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbleFinderTest {
  private static final String BROKEN =
      "The Hukumat and Sarbazan had Farar Kardand from the Qarargah. Read more\n\n"
          + "The minister said that the the road was closed..\n";
  private static final String SOUND =
      "The minister said on Monday that the road between Kabul and Jalalabad was open again.";

  @Test
  void soundTextIsClean() {
    GarbleReport report = GarbleRoom.judge(SOUND);
    assertThat(report.flags()).isEmpty();
    assertThat(report.verdict()).isInstanceOf(Verdict.Clean.class);
    assertThat(report.garble()).isLessThan(0.05);
  }

  @Test
  void brokenTextScoresAboveSoundText() {
    GarbleReport report = GarbleRoom.judge(BROKEN);
    assertThat(report.garble()).isGreaterThan(0.5);
    assertThat(report.passages().get(0).verdict()).isInstanceOf(Verdict.Garbled.class);
  }

  @Test
  void everyTokenAndPassageIsJudgedInOrder() {
    GarbleReport report = GarbleRoom.judge(BROKEN);
    var segmented = GarbleRoom.segment(BROKEN);
    assertThat(report.tokens()).hasSameSizeAs(segmented.tokens());
    assertThat(report.passages()).hasSameSizeAs(segmented.passages());
    assertThat(report.tokens()).allSatisfy(t -> assertThat(t.bad()).isBetween(0.0, 1.0));
    assertThat(report.flags()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Test
  void aFlaggedTokenIsWorseThanItsNeighbours() {
    GarbleReport report = GarbleRoom.judge("He said that the Dushman Wahshi had burned the house.");
    double residue = report.tokens().get(4).bad();
    assertThat(residue).isGreaterThan(0.5).isGreaterThan(report.tokens().get(0).bad());
  }

  @Test
  void aKindThatIsSwitchedOffIsNotFlagged() {
    GarbleFinder finder = GarbleRoom.finder().without(Set.of(ReasonCode.REPETITION));
    assertThat(GarbleRoom.judge(finder, BROKEN).flags())
        .isNotEmpty()
        .noneMatch(flag -> flag.code() == ReasonCode.REPETITION);
  }

  @Test
  void cautionNeverAddsFlags() {
    List<Flag> eager = GarbleRoom.judge(GarbleRoom.finder().with(Sureness.EAGER), BROKEN).flags();
    List<Flag> cautious =
        GarbleRoom.judge(GarbleRoom.finder().with(Sureness.CAUTIOUS), BROKEN).flags();
    assertThat(eager).containsAll(cautious);
    assertThat(cautious).allMatch(flag -> flag.confidence() >= Sureness.CAUTIOUS.leastConfidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los combatientes tomaron el control de la ciudad y de las aldeas cercanas durante la noche.",
        "Die Regierung kündigte gestern an, dass alle Straßen im Norden wieder geöffnet werden.",
        "Le ministre a annoncé hier que les routes du nord étaient de nouveau ouvertes."
      })
  void anotherLanguageIsNotCalledClean(String text) {
    GarbleReport report = GarbleRoom.judge(text);
    assertThat(report.verdict()).isInstanceOf(Verdict.CannotTell.class);
    assertThat(report.flags()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Kabul", "\uFEFF", "12", "Peace talks"})
  void tooLittleTextIsSaidToBeTooShort(String text) {
    assertThat(GarbleRoom.judge(text).verdict()).isInstanceOf(Verdict.TooShort.class);
  }

  @Test
  void manyThreadsGiveTheSameReport() throws InterruptedException, ExecutionException {
    GarbleReport expected = GarbleRoom.judge(BROKEN);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<GarbleReport>> tasks = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        tasks.add(() -> GarbleRoom.judge(BROKEN));
      }
      for (Future<GarbleReport> report : threads.invokeAll(tasks)) {
        assertThat(report.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aBrokenLexiconIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("xx.tsv"), "script\tlatin\tpos\tgloss\tband\nabc\t\tnoun\tx\t1\n");
    assertThatThrownBy(() -> Lexicons.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("xx.tsv:2")
        .hasMessageContaining("latin");
  }
}
