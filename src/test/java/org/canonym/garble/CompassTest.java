package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompassTest {
  private static final double[] NORTH_EAST = {0.9, 0.9};

  @Test
  void theOppositeSideIsAContradiction() {
    assertThat(Compass.of("southern").contradicts(NORTH_EAST)).isTrue();
    assertThat(Compass.of("west").contradicts(NORTH_EAST)).isTrue();
    assertThat(Compass.of("northern").contradicts(NORTH_EAST)).isFalse();
  }

  @Test
  void aCornerIsRightWhereOneOfItsSidesIs() {
    assertThat(Compass.of("northwestern").contradicts(NORTH_EAST)).isFalse();
    assertThat(Compass.of("southwestern").contradicts(NORTH_EAST)).isTrue();
  }

  @Test
  void theMiddleAndTheUnknownContradictNothing() {
    assertThat(Compass.of("southern").contradicts(new double[] {0.5, 0.5})).isFalse();
    assertThat(Compass.of("southern").contradicts(new double[0])).isFalse();
    assertThat(Compass.of("central").isNone()).isTrue();
  }
}
