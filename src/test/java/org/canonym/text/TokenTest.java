package org.canonym.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {
  @Test
  void onlyWordsAreCapitalised() {
    assertThat(word("Kabul").isCapitalised()).isTrue();
    assertThat(word("İzmir").isCapitalised()).isTrue();
    assertThat(word("kabul").isCapitalised()).isFalse();
    assertThat(word("کابل").isCapitalised()).isFalse();
    assertThat(new Token(new Span(0, 6), "#Kabul", Token.Kind.PROTECTED).isCapitalised()).isFalse();
  }

  @Test
  void oneLetterIsNotAllCapitalsAndDigitsDoNotCount() {
    assertThat(word("KABUL").isAllCapitals()).isTrue();
    assertThat(word("A").isAllCapitals()).isFalse();
    assertThat(word("A1").isAllCapitals()).isFalse();
    assertThat(word("KaBUL").isAllCapitals()).isFalse();
  }

  private static Token word(String text) {
    return new Token(new Span(0, text.length()), text, Token.Kind.WORD);
  }
}
