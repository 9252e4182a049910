package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrecisionRecallTest {
  @Test
  void f1_is_the_harmonic_mean() {
    PrecisionRecall counts = new PrecisionRecall(3, 1, 2).plus(new PrecisionRecall(3, 1, 0));

    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.75);
    assertThat(new PrecisionRecall(1, 0, 1).f1()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void nothing_to_find_and_nothing_found_is_perfect_and_nothing_right_is_worth_nothing() {
    assertThat(PrecisionRecall.NONE.f1()).isEqualTo(1);
    assertThat(new PrecisionRecall(0, 2, 2).f1()).isZero();
  }
}
