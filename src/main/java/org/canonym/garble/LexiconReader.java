package org.canonym.garble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;
import org.canonym.sound.SpellingDistance;

/**
 * Reads a Latin spelling as words of the source languages, in any odd spelling: candidates by
 * sound, then the cheapest spelling under the language's own channel, the Arabic one (a Dari word
 * read as Arabic) and the English one. Remembers what it read; safe for any number of threads.
 */
final class LexiconReader {
  private static final int REMEMBERED = 20_000;
  private static final int MOST_LENGTH_DIFFERENCE = 4;
  private static final int MOST_LETTERS = 24;

  /** Nats a letter that a spelling may cost and still be read as the word. */
  private static final double LIMIT_A_LETTER = 0.42;

  private static final double LIMIT_ALWAYS = 0.5;
  private static final int MATCHES_KEPT = 4;

  private final Lexicons lexicons;
  private final Map<String, List<Channel>> channelsByLanguage = new LinkedHashMap<>();
  private final Channels channels;
  private final BoundedCache<List<LexiconMatch>> near = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<List<LexiconMatch>> wide = new BoundedCache<>(REMEMBERED);

  LexiconReader(Lexicons lexicons, Channels channels) {
    this.lexicons = lexicons;
    this.channels = channels;
    for (Channel channel : channels.all()) {
      channelsByLanguage.put(channel.id(), roads(channel.id()));
    }
  }

  private List<Channel> roads(String language) {
    Set<Channel> roads = new LinkedHashSet<>();
    for (String id : List.of(language, "ar", "en")) {
      channels.find(id).ifPresent(roads::add);
    }
    return roads.isEmpty() ? channels.all().subList(0, 1) : List.copyOf(roads);
  }

  /** The words that a spelling may be, the likeliest first; empty for most spellings. */
  List<LexiconMatch> read(String surface) {
    return near.get(surface, s -> find(s, false));
  }

  /** As {@link #read}, but words that differ by one class of consonants too. */
  List<LexiconMatch> readWidely(String surface) {
    return wide.get(surface, s -> find(s, true));
  }

  private List<LexiconMatch> find(String surface, boolean widely) {
    String letters = Letters.joined(surface);
    if (letters.length() < 2 || letters.length() > MOST_LETTERS) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>(SoundKey.of(surface));
    if (widely) {
      for (String key : List.copyOf(keys)) {
        if (key.length() >= 3) {
          keys.addAll(SoundKey.neighbours(key));
        }
      }
    }
    SpellingDistance distance = new SpellingDistance();
    SpellingDistance.Written written = SpellingDistance.Written.of(surface);
    Map<String, LexiconMatch> best = new LinkedHashMap<>();
    for (LexiconWord word : lexicons.soundingLike(keys)) {
      if (Math.abs(word.latin().length() - letters.length()) > MOST_LENGTH_DIFFERENCE) {
        continue;
      }
      double limit = LIMIT_ALWAYS + LIMIT_A_LETTER * word.latin().length() + (widely ? 1.5 : 0);
      double cost = Double.POSITIVE_INFINITY;
      for (Channel channel : channelsFor(word.channel())) {
        cost = Math.min(cost, distance.cost(word.latin(), written, channel, Math.min(limit, cost)));
      }
      if (cost <= limit) {
        LexiconMatch match = new LexiconMatch(word, cost);
        best.merge(
            word.channel() + '\t' + word.script(), match, (a, b) -> rank(a) <= rank(b) ? a : b);
      }
    }
    List<LexiconMatch> found = new ArrayList<>(best.values());
    found.sort(
        Comparator.comparingDouble(LexiconReader::rank)
            .thenComparing(match -> match.word().band())
            .thenComparing(match -> match.word().channel())
            .thenComparing(match -> match.word().script()));
    return List.copyOf(found.subList(0, Math.min(MATCHES_KEPT, found.size())));
  }

  /** Cheap spellings first; of two as cheap the commoner word. */
  private static double rank(LexiconMatch match) {
    return match.cost() + 0.2 * match.word().band();
  }

  private List<Channel> channelsFor(String language) {
    List<Channel> own = channelsByLanguage.get(language);
    return own != null ? own : roads(language);
  }
}
