package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Calibration FOUR =
      Calibration.of(
          List.of(
              new Judged(0.91, true),
              new Judged(0.93, false),
              new Judged(1.0, true),
              new Judged(0.2, false)));

  @Test
  void brier_is_the_mean_squared_distance() {
    // (0.09² + 0.93² + 0² + 0.2²) / 4 = (0.0081 + 0.8649 + 0 + 0.04) / 4
    assertThat(FOUR.brier()).isCloseTo(0.22825, within(1e-12));
  }

  @Test
  void expected_error_weighs_each_bin_by_its_count() {
    // 0.90–0.95: mean 0.92, half right, 2 × 0.42; 0.95–1: 1 × 0; 0.20–0.25: 1 × 0.2; over 4
    assertThat(FOUR.expectedError()).isCloseTo(0.26, within(1e-12));
  }

  @Test
  void certainty_falls_in_the_last_bin_and_empty_bins_are_kept() {
    List<Calibration.Bin> bins = FOUR.bins();

    assertThat(bins).hasSize(20);
    assertThat(bins.get(19).count()).isEqualTo(1);
    assertThat(bins.get(18).count()).isEqualTo(2);
    assertThat(bins.get(18).shareRight()).isEqualTo(0.5);
    assertThat(bins.get(0).count()).isZero();
  }

  @Test
  void nothing_said_has_no_figures() {
    assertThat(Calibration.of(List.of()).brier()).isNaN();
    assertThat(Calibration.of(List.of()).expectedError()).isNaN();
  }
}
