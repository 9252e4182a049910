package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InconsistentNameDetectorTest {
  private static final Entry KHOGYANI =
      new Entry(
          "x-khogyani", EntryType.PLACE, "district", "Khogyani", List.of(), "", Map.of(), "test");

  /** Every token that begins with K or H means Khogyani. */
  private static List<Flag> flags(String text) {
    SegmentedText segmented = GarbleRoom.segment(text);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < segmented.tokens().size(); i++) {
      var token = segmented.tokens().get(i);
      if (token.text().startsWith("K") || token.text().startsWith("H")) {
        Mention mention = new Mention(token.span(), token.text(), i, i + 1);
        List<Candidate> candidates =
            List.of(new Candidate(KHOGYANI, "Khogyani", "Khogyani", false, "es", 1, 5, List.of()));
        decisions.add(
            token.text().equals("Khogyani")
                ? new Decision.Keep(mention, 0.9, candidates, "")
                : new Decision.Replace(mention, "Khogyani", 0.9, candidates, ""));
      }
    }
    return GarbleRoom.finder()
        .judge(segmented, new Resolution(segmented, decisions, Map.of()))
        .flags()
        .stream()
        .filter(flag -> flag.code() == ReasonCode.INCONSISTENT_NAME)
        .toList();
  }

  @Test
  void theSpellingThatIsNotCanonicalIsFlaggedWhereverItStands() {
    assertThat(flags("They left Kogiani and came to Khogyani."))
        .singleElement()
        .satisfies(flag -> assertThat(flag.because()).contains("Kogiani").contains("Khogyani"));
  }

  @Test
  void ofTwoWrongSpellingsBothAreFlagged() {
    assertThat(flags("They left Kogiani and came to Koghiany."))
        .hasSize(2)
        .allSatisfy(flag -> assertThat(flag.suggestion()).isEqualTo("Khogyani"));
  }

  @Test
  void threeMentionsInOneRightSpellingAndOneWrongGiveOneFlag() {
    assertThat(flags("Khogyani lies south. From Khogyani to Kogiani and to Khogyani."))
        .singleElement()
        .satisfies(flag -> assertThat(flag.because()).contains("Kogiani"));
  }

  @Test
  void oneSpellingThroughoutIsConsistent() {
    assertThat(flags("They left Kogiani and came back to Kogiani.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Warshid, Warsid, true",
    "Toryal, Toryol, true",
    "Karim, Karimi, false",
    "Nasir, Masir, false",
    "Warshid, Warshid, false",
    "Hassan, Hussein, false"
  })
  void unknownNamesDifferByALetterInside(String one, String two, boolean expected) {
    assertThat(InconsistentNameDetector.differByALetter(one, two)).isEqualTo(expected);
  }
}
