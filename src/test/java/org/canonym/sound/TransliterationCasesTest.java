package org.canonym.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every table explains the pairs that its file of cases lists. */
class TransliterationCasesTest {
  private static final double DEAREST = 4.0;
  private static final double DEAREST_PER_LETTER = 0.6;

  private final SpellingDistance distance = new SpellingDistance();

  @TestFactory
  Stream<DynamicTest> everyPairIsCheapInItsOwnChannel() throws IOException {
    Map<String, Channel> channels = new HashMap<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (Shipped.Case one : Shipped.cases()) {
      if (!channels.containsKey(one.channel())) {
        channels.put(one.channel(), Shipped.channel(one.channel()));
      }
      Channel channel = channels.get(one.channel());
      tests.add(
          dynamicTest(
              one.place() + " " + one.canonical() + " > " + one.written(),
              () -> assertCheap(one, channel)));
    }
    return tests.stream();
  }

  private void assertCheap(Shipped.Case one, Channel channel) {
    String plain = Letters.plain(one.canonical());
    SpellingDistance.Written written = SpellingDistance.Written.of(one.written());
    double most = Math.min(DEAREST, DEAREST_PER_LETTER * Letters.joined(one.canonical()).length());
    assertThat(distance.cost(plain, written, channel, Double.POSITIVE_INFINITY))
        .as(() -> "explained by " + distance.steps(plain, written, channel))
        .isLessThanOrEqualTo(most);
  }

  @Test
  void everyTableHasCasesAndEveryFileOfCasesATable() throws IOException {
    Set<String> withCases =
        Shipped.cases().stream()
            .map(Shipped.Case::channel)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(withCases).isEqualTo(Shipped.tables().keySet()).hasSizeGreaterThan(15);
  }

  @Test
  void everyChannelHasCasesThatOtherChannelsExplainWorse() throws IOException {
    Map<String, List<Shipped.Case>> byChannel =
        Shipped.cases().stream()
            .filter(one -> !one.channel().equals("base"))
            .collect(Collectors.groupingBy(Shipped.Case::channel));
    List<String> indistinct = new ArrayList<>();
    byChannel.forEach(
        (id, cases) -> {
          double own = 0;
          double others = 0;
          for (Shipped.Case one : cases) {
            for (Channel channel : Shipped.CHANNELS.all()) {
              double cost = cost(one, channel);
              if (channel.id().equals(id)) {
                own += cost;
              } else {
                others += cost / (Shipped.CHANNELS.all().size() - 1);
              }
            }
          }
          if (own >= 0.9 * others) {
            indistinct.add(id + " own " + own + " others on average " + others);
          }
        });
    assertThat(indistinct).isEmpty();
  }

  @Test
  void noChannelIsCheaperThanTheOneWithEveryRule() throws IOException {
    List<String> violations = new ArrayList<>();
    for (Shipped.Case one : Shipped.cases()) {
      double least = cost(one, Shipped.CHANNELS.cheapest());
      for (Channel channel : Shipped.CHANNELS.all()) {
        if (cost(one, channel) < least - 1e-4) {
          violations.add(one + " in " + channel);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private double cost(Shipped.Case one, Channel channel) {
    return distance.cost(
        Letters.plain(one.canonical()),
        SpellingDistance.Written.of(one.written()),
        channel,
        Double.POSITIVE_INFINITY);
  }

  @Test
  void thePairsOfMostCasesMeetUnderASoundKeyOrOneClassAway() throws IOException {
    List<String> apart = new ArrayList<>();
    List<Shipped.Case> cases = Shipped.cases();
    for (Shipped.Case one : cases) {
      Set<String> written = new TreeSet<>(SoundKey.of(one.written()));
      SoundKey.of(one.written()).forEach(key -> written.addAll(SoundKey.neighbours(key)));
      if (SoundKey.of(one.canonical()).stream().noneMatch(written::contains)) {
        apart.add(one.place() + " " + one.canonical() + " > " + one.written());
      }
    }
    // A pair that no key joins is never offered as a candidate.
    assertThat(apart).as("of %d pairs", cases.size()).hasSizeLessThan(cases.size() / 50);
  }
}
