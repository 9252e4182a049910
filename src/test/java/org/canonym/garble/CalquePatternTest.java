package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalquePatternTest {
  private static final CalqueClasses CLASSES = new CalqueClasses(Set.of("afghan"));

  @ParameterizedTest
  @CsvSource({
    "security belt~, The security belts held, true",
    "security belt~, The SECURITY BELT held, true",
    "security belt~, The security guard's belt held, false",
    "carry~ out, They carried out the plan, true",
    "control of|over the? city, control over city, true",
    "control of|over the? city, control of the city, true",
    "control of _ city, control of Herat city, true",
    "<NUM> agents, at least seven agents died, true",
    "<NUM> agents, at least 12 agents died, true",
    "<NATIONALITY> states, nine Afghan states, true",
    "on <DAY>, on Friday, true",
    "post-war order, the post-war order, true",
    "the order, 'the, order', false",
    "forces of <PLACE>, the forces of Saudi Arabia, true"
  })
  void matchesTokenByToken(String pattern, String text, boolean expected) {
    GarbleInput input = GarbleRoom.input(text);
    CalquePattern compiled = CalquePattern.of(pattern);
    boolean found = false;
    for (int i = 0; i < input.size(); i++) {
      found |= compiled.matchAt(input, CLASSES, i, input.size()) > 0;
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void inflectsRegularNounsAndVerbs() {
    assertThat(CalquePattern.inflected("city")).contains("city", "cities");
    assertThat(CalquePattern.inflected("adopt")).contains("adopts", "adopted", "adopting");
    assertThat(CalquePattern.inflected("plan")).contains("planned", "planning", "plans");
    assertThat(CalquePattern.inflected("announce")).contains("announced", "announcing");
    assertThat(CalquePattern.inflected("policeman")).contains("policemen");
  }

  @Test
  void aPatternOfOptionalWordsOnlyIsRefused() {
    assertThatThrownBy(() -> CalquePattern.of("the? old?"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
