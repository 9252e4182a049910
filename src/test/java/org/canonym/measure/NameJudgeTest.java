package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canonym.measure.GoldName.Action.KEEP;
import static org.canonym.measure.GoldName.Action.RESPELL;
import static org.canonym.measure.GoldName.Action.TRAP;
import static org.canonym.measure.GoldName.Action.UNSURE;
import static org.canonym.measure.NameFinding.Verdict.MISSED;
import static org.canonym.measure.NameFinding.Verdict.RIGHT;
import static org.canonym.measure.NameFinding.Verdict.SPOILT;
import static org.canonym.measure.NameFinding.Verdict.STRAY;
import static org.canonym.measure.NameFinding.Verdict.WRONG;
import static org.canonym.measure.TinyCorpus.change;
import static org.canonym.measure.TinyCorpus.name;
import static org.canonym.measure.TinyCorpus.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameJudgeTest {
  private static final String TEXT = "Sorvania and Talmir  Ovesco met at Dashti gate.";

  private static List<NameFinding.Verdict> verdicts(GoldText gold, Rewrite... changes) {
    return NameJudge.judge(gold, List.of(changes)).stream().map(NameFinding::verdict).toList();
  }

  private static PrecisionRecall counts(GoldText gold, Rewrite... changes) {
    return NameJudge.judge(gold, List.of(changes)).stream()
        .map(NameFinding::counted)
        .reduce(PrecisionRecall.NONE, PrecisionRecall::plus);
  }

  @Test
  void a_name_put_right_counts_whatever_its_capitals_hyphens_and_line_ends() {
    GoldText gold = text(TEXT, name(TEXT, "Sorvania", RESPELL, List.of("New-Zorvania’s")));

    assertThat(counts(gold, change(TEXT, "Sorvania", "NEW\nZorvania's", 1)))
        .isEqualTo(new PrecisionRecall(1, 0, 0));
  }

  @Test
  void a_letter_that_differs_is_a_wrong_change_and_a_miss() {
    GoldText gold = text(TEXT, name(TEXT, "Sorvania", RESPELL, List.of("Zorvania")));

    assertThat(verdicts(gold, change(TEXT, "Sorvania", "Zorvanja", 1))).containsExactly(WRONG);
    assertThat(counts(gold, change(TEXT, "Sorvania", "Zorvanja", 1)))
        .isEqualTo(new PrecisionRecall(0, 1, 1));
  }

  @Test
  void an_optional_name_may_be_left_alone_and_is_no_miss_when_changed_wrongly() {
    GoldText gold = text(TEXT, name(TEXT, "Sorvania", RESPELL, List.of("Zorvania"), KEEP));

    assertThat(verdicts(gold)).isEmpty();
    assertThat(counts(gold, change(TEXT, "Sorvania", "Zorvania", 1)))
        .isEqualTo(new PrecisionRecall(1, 0, 0));
    assertThat(counts(gold, change(TEXT, "Sorvania", "Slovenia", 1)))
        .isEqualTo(new PrecisionRecall(0, 1, 0));
  }

  @Test
  void a_name_that_must_be_put_right_and_is_not_touched_is_missed() {
    GoldText gold = text(TEXT, name(TEXT, "Sorvania", RESPELL, List.of("Zorvania")));

    assertThat(verdicts(gold)).containsExactly(MISSED);
  }

  @Test
  void several_changes_within_one_name_are_read_together() {
    GoldText gold = text(TEXT, name(TEXT, "Talmir  Ovesco", RESPELL, List.of("Talmyr Ovesko")));

    assertThat(
            verdicts(
                gold, change(TEXT, "Talmir", "Talmyr", 1), change(TEXT, "Ovesco", "Ovesko", 1)))
        .containsExactly(RIGHT);
    assertThat(verdicts(gold, change(TEXT, "Ovesco", "Ovesko", 1))).containsExactly(WRONG);
  }

  @Test
  void a_change_that_reaches_past_the_name_stands_for_all_of_it() {
    GoldText gold = text(TEXT, name(TEXT, "Dashti", RESPELL, List.of("Dasht gate")));

    assertThat(verdicts(gold, change(TEXT, "Dashti gate", "Dasht Gate", 1))).containsExactly(RIGHT);
  }

  @Test
  void a_trap_that_is_changed_is_spoilt_unless_its_gold_allows_a_change() {
    GoldText strict = text(TEXT, name(TEXT, "Dashti", TRAP, List.of()));
    GoldText allowing = text(TEXT, name(TEXT, "Dashti", UNSURE, List.of(), RESPELL));
    GoldText alternative = text(TEXT, name(TEXT, "Dashti", KEEP, List.of("Dasht")));
    Rewrite change = change(TEXT, "Dashti", "Dasht", 1);

    assertThat(verdicts(strict, change)).containsExactly(SPOILT);
    assertThat(verdicts(allowing, change)).isEmpty();
    assertThat(verdicts(alternative, change)).isEmpty();
  }

  @Test
  void a_change_where_the_gold_has_no_name_is_wrong() {
    GoldText gold = text(TEXT, name(TEXT, "Sorvania", KEEP, List.of("Sorvania")));

    assertThat(verdicts(gold, change(TEXT, "gate", "Gateshead", 1))).containsExactly(STRAY);
    assertThat(counts(gold, change(TEXT, "gate", "Gateshead", 1)))
        .isEqualTo(new PrecisionRecall(0, 1, 0));
  }

  @Test
  void a_single_change_is_judged_beside_those_at_least_as_sure() {
    GoldText gold = text(TEXT, name(TEXT, "Talmir  Ovesco", RESPELL, List.of("Talmyr Ovesko")));
    Rewrite sure = change(TEXT, "Talmir", "Talmyr", 0.9);
    Rewrite doubtful = change(TEXT, "Ovesco", "Ovesko", 0.4);

    assertThat(NameJudge.judge(gold, List.of(sure, doubtful), sure)).contains(false);
    assertThat(NameJudge.judge(gold, List.of(sure, doubtful), doubtful)).contains(true);
  }

  @Test
  void a_single_change_that_the_gold_does_not_mind_is_not_judged() {
    GoldText gold = text(TEXT, name(TEXT, "Dashti", KEEP, List.of("Dasht")));
    Rewrite change = change(TEXT, "Dashti", "Dasht", 0.9);

    assertThat(NameJudge.judge(gold, List.of(change), change)).isEmpty();
  }
}
