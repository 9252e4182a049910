package org.canonym.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of different things that lie near each other stay apart whatever the road. */
class LookAlikesTest {
  private static final double APART = 3.5;

  @ParameterizedTest
  @CsvSource({
    "Kunar, Kunduz",
    "Paktia, Paktika",
    "Kabul, Zabul",
    "Logar, Laghman",
    "Baghlan, Badghis",
    "Rahmani, Rahimi",
    "Farah, Faryab",
    "Balkh, Baghlan",
    "Nimruz, Nuristan",
    "Khost, Ghazni",
    "Parwan, Paghman",
    "Kapisa, Kabul",
    "Ghor, Ghazni",
    "Takhar, Kandahar",
    "Herat, Helmand",
    "Karimi, Karzai",
    "Hakimi, Halimi",
    "Iran, Iraq",
    "Mali, Malawi",
    "Austria, Australia",
    "Slovakia, Slovenia",
    "Torkham, Torghundi",
  })
  void noChannelWritesOneOfThemAsTheOther(String a, String b) {
    for (Channel channel : Shipped.CHANNELS.all()) {
      assertThat(cost(a, b, channel)).as("%s as %s in %s", a, b, channel).isGreaterThan(APART);
      assertThat(cost(b, a, channel)).as("%s as %s in %s", b, a, channel).isGreaterThan(APART);
    }
  }

  private static double cost(String canonical, String written, Channel channel) {
    return new SpellingDistance()
        .cost(
            Letters.plain(canonical),
            SpellingDistance.Written.of(written),
            channel,
            Double.POSITIVE_INFINITY);
  }
}
