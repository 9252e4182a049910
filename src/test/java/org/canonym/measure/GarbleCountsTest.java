package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canonym.measure.TinyCorpus.span;

import java.util.List;
import org.canonym.garble.Flag;
import org.canonym.garble.ReasonCode;
import org.canonym.garble.Severity;
import org.canonym.text.Document;
import org.canonym.text.Span;
import org.junit.jupiter.api.Test;

class GarbleCountsTest {
  private static final String TEXT = "Forces forces came. Dashman fled the. All was calm.";

  private static final GoldText GOLD =
      new GoldText(
          new Document("1.txt", TEXT),
          false,
          List.of(),
          List.of(
              new GoldPassage(span(TEXT, "Forces forces"), "REPETITION", Severity.MINOR, true),
              new GoldPassage(
                  span(TEXT, "Dashman"), "UNTRANSLATED_RESIDUE", Severity.CRITICAL, true),
              new GoldPassage(span(TEXT, "fled the."), "MISORDERED", Severity.MAJOR, true),
              new GoldPassage(span(TEXT, "came"), "WRONG_TERM", Severity.MAJOR, false)),
          List.of(span(TEXT, "All was calm.")));

  private static Flag flag(Span span) {
    return new Flag(span, ReasonCode.WORD_SALAD, Severity.MAJOR, 0.9, "because", "");
  }

  private static GarbleCounts counts(Flag... flags) {
    return GarbleCounts.of(GarbleFindings.of(GOLD, List.of(flags)));
  }

  @Test
  void a_text_without_flags_has_its_gold_alone() {
    assertThat(counts()).isEqualTo(new GarbleCounts(3, 0, 2, 0, 0, 0, 1, 0));
  }

  @Test
  void one_flag_finds_every_passage_it_touches() {
    assertThat(counts(flag(span(TEXT, "Dashman fled"))))
        .isEqualTo(new GarbleCounts(3, 2, 2, 2, 1, 1, 1, 0));
  }

  @Test
  void an_optional_passage_makes_a_flag_right_and_is_not_asked_for() {
    assertThat(counts(flag(span(TEXT, "came"))))
        .isEqualTo(new GarbleCounts(3, 0, 2, 0, 1, 1, 1, 0));
  }

  @Test
  void a_flag_on_sound_text_is_wrong() {
    assertThat(counts(flag(span(TEXT, "calm")), flag(span(TEXT, "Forces"))))
        .isEqualTo(new GarbleCounts(3, 1, 2, 0, 2, 1, 1, 1));
  }

  @Test
  void a_flag_that_ends_where_a_passage_begins_does_not_touch_it() {
    Span before = new Span(span(TEXT, "Dashman").start() - 1, span(TEXT, "Dashman").start());

    assertThat(counts(flag(before)).coreFound()).isZero();
  }
}
