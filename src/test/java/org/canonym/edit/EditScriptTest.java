package org.canonym.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.canonym.text.Span;
import org.junit.jupiter.api.Test;

class EditScriptTest {
  @Test
  void editsApplyInOrderOfPositionHoweverTheyWereGiven() throws EditMismatchException {
    EditScript script = new EditScript(List.of(edit(4, "two", "2"), edit(0, "one", "I")));
    assertThat(script.edits()).extracting(edit -> edit.span().start()).containsExactly(0, 4);
    assertThat(script.apply("one two three")).isEqualTo("I 2 three");
  }

  @Test
  void aTextThatIsNotTheOneMeantIsRefusedWithThePlace() {
    EditScript script = new EditScript(List.of(edit(4, "two", "2")));
    assertThatThrownBy(() -> script.apply("one too three"))
        .isInstanceOf(EditMismatchException.class)
        .hasMessageContaining("two")
        .hasMessageContaining("too")
        .satisfies(thrown -> assertThat(((EditMismatchException) thrown).offset()).isEqualTo(4));
    assertThatThrownBy(() -> script.apply("one")).isInstanceOf(EditMismatchException.class);
  }

  @Test
  void overlappingEditsAreRefusedAndTouchingOnesAreNot() throws EditMismatchException {
    assertThatThrownBy(() -> new EditScript(List.of(edit(0, "abc", "x"), edit(2, "cd", "y"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new EditScript(List.of(edit(0, "ab", "x"), edit(2, "cd", ""))).apply("abcd"))
        .isEqualTo("x");
  }

  @Test
  void anOriginalThatDoesNotFillItsSpanIsRefused() {
    assertThatThrownBy(() -> new Edit(new Span(0, 2), "abc", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theInverseGivesTheOriginalBackAndItsInverseTheNewText() throws EditMismatchException {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = letters(random, random.nextInt(40));
      EditScript script = new EditScript(edits(random, text));
      String changed = script.apply(text);
      assertThat(changed).as("seed %d", seed).isEqualTo(oracle(text, script));
      assertThat(script.inverse().apply(changed)).as("seed %d", seed).isEqualTo(text);
      assertThat(script.inverse().inverse()).as("seed %d", seed).isEqualTo(script);
    }
  }

  /** From the last edit to the first, so that none shifts another. */
  private static String oracle(String text, EditScript script) {
    StringBuilder out = new StringBuilder(text);
    List<Edit> backwards = new ArrayList<>(script.edits());
    Collections.reverse(backwards);
    backwards.forEach(
        edit -> out.replace(edit.span().start(), edit.span().end(), edit.replacement()));
    return out.toString();
  }

  private static List<Edit> edits(Random random, String text) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at + random.nextInt(6);
      int end = start + 1 + random.nextInt(5);
      if (end > text.length()) {
        break;
      }
      edits.add(
          new Edit(
              new Span(start, end),
              text.substring(start, end),
              letters(random, random.nextInt(7))));
      at = end;
    }
    Collections.shuffle(edits, random);
    return edits;
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("ab \n\uD83D\uDE00é".charAt(random.nextInt(7)));
    }
    return text.toString();
  }

  private static Edit edit(int start, String original, String replacement) {
    return new Edit(new Span(start, start + original.length()), original, replacement);
  }
}
