package org.canonym.measure.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.canonym.measure.Judged;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final List<Judged> RANKED =
      List.of(
          new Judged(0.9, true),
          new Judged(0.8, false),
          new Judged(0.7, true),
          new Judged(0.7, false));

  @Test
  void auroc_counts_ties_half() {
    // Of 2 × 2 pairs: 0.9 beats both; 0.7 loses to 0.8 and ties with 0.7.
    assertThat(Ranking.auroc(RANKED)).isEqualTo(2.5 / 4);
    assertThat(Ranking.auroc(List.of(new Judged(1, true)))).isNaN();
  }

  @Test
  void the_best_threshold_takes_tied_scores_together() {
    // F1 with two wanted: 2/3 at 0.9, 2/4 at 0.8, 4/6 at 0.7; the higher of the best two.
    assertThat(Ranking.bestThreshold(RANKED, 2)).isEqualTo(0.9);
    assertThat(Ranking.bestThreshold(RANKED.subList(1, 4), 1)).isEqualTo(0.7);
  }

  @Test
  void a_threshold_is_never_fitted_on_the_rows_it_decides() {
    List<Judged> judged =
        List.of(
            new Judged(0.9, true),
            new Judged(0.5, true),
            new Judged(0.6, true),
            new Judged(0.2, false));

    HeldOutThreshold halves =
        HeldOutThreshold.decide(
            judged, List.of(), some -> (int) some.stream().filter(Judged::isRight).count());
    HeldOutThreshold trained =
        HeldOutThreshold.decide(judged, List.of(new Judged(0.55, true)), List::size);

    assertThat(halves.shown()).isEqualTo("0.500/0.600");
    assertThat(halves.taken()).containsExactly(true, false, true, false);
    assertThat(trained.taken()).containsExactly(true, false, true, false);
  }
}
