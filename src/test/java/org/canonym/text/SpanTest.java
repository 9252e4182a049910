package org.canonym.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void boundsThatMakeNoRangeAreRefusedWithTheirValues() {
    assertThatThrownBy(() -> new Span(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> new Span(5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4")
        .hasMessageContaining("5");
  }

  @Test
  void neighboursThatTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(3, 5).overlaps(new Span(0, 4))).isTrue();
  }

  @Test
  void anEmptyRangeOverlapsOnlyWhatItLiesStrictlyInside() {
    assertThat(new Span(2, 2).overlaps(new Span(0, 2))).isFalse();
    assertThat(new Span(2, 2).overlaps(new Span(0, 3))).isTrue();
  }

  @Test
  void theEndIsOutsideAndTheStartInside() {
    Span span = new Span(2, 5);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(2, 6))).isFalse();
  }

  @Test
  void coveringTakesInTheGapBetween() {
    assertThat(new Span(8, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void theTextOfARangeIsInUtf16Units() {
    assertThat(new Span(1, 3).of("a\uD83D\uDE00b")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void sortingPutsTheLongerOfTwoThatBeginTogetherFirst() {
    List<Span> spans =
        new ArrayList<>(List.of(new Span(4, 5), new Span(0, 2), new Span(0, 9), new Span(0, 2)));
    Collections.sort(spans);
    assertThat(spans)
        .containsExactly(new Span(0, 9), new Span(0, 2), new Span(0, 2), new Span(4, 5));
  }
}
