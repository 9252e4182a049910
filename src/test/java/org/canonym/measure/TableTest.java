package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table = new Table("name", "n", "share");

  @Test
  void figures_have_three_decimals_and_those_that_do_not_exist_are_empty() {
    table.add("a\tb\nc", 3, 0.66666);
    table.add("d", 0, Double.NaN);

    assertThat(table.toTsv()).isEqualTo("name\tn\tshare\na b c\t3\t0.667\nd\t0\t\n");
  }

  @Test
  void columns_line_up_for_a_reader() {
    table.add("a|ž", 12345, 1.0);

    assertThat(table.toMarkdown())
        .isEqualTo(
            """
            | name | n     | share |
            |------|-------|-------|
            | a\\|ž | 12345 | 1.000 |
            """);
  }

  @Test
  void a_row_of_another_length_is_refused() {
    assertThatThrownBy(() -> table.add("a")).isInstanceOf(IllegalArgumentException.class);
  }
}
