package org.canonym.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;
import org.canonym.sound.SpellingDistance;

/**
 * From a spelling to the gazetteer's forms it may be, with what each channel would charge for the
 * difference: exact forms first, then forms that share a sound key or miss it by one class, the
 * cheapest of them compared under every channel. Not safe for use by several threads at once: it
 * keeps a cache, because texts repeat their names.
 */
final class CandidateFinder {
  /** Forms compared under every channel, after all were compared under the cheapest. */
  private static final int COMPARED_FULLY = 10;

  private static final int CACHED_SURFACES = 20_000;

  /** No name this short is looked up by sound. */
  private static final int SHORTEST = 4;

  private static final double MOST_PER_LETTER = 0.55;
  private static final double MOST = 6.5;

  private final Gazetteer gazetteer;
  private final Channels channels;
  private final SpellingDistance distance = new SpellingDistance();
  private final Map<String, List<Near>> cache =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Near>> eldest) {
          return size() > CACHED_SURFACES;
        }
      };

  CandidateFinder(Gazetteer gazetteer, Channels channels) {
    this.gazetteer = gazetteer;
    this.channels = channels;
  }

  /**
   * A form near a spelling.
   *
   * @param form the form
   * @param costs per channel, in the order of {@code Channels.all()}, in nats; infinite where too
   *     dear. Empty for the very form itself.
   */
  record Near(IndexedForm form, double[] costs) {
    boolean isExact() {
      return costs.length == 0;
    }

    /** The lowest cost over all channels. */
    double leastCost() {
      double least = costs.length == 0 ? 0 : Double.POSITIVE_INFINITY;
      for (double cost : costs) {
        least = Math.min(least, cost);
      }
      return least;
    }
  }

  /** The forms spelt just so, but for capitals, diacritics, hyphens and spaces. */
  List<IndexedForm> exact(String surface) {
    return gazetteer.exact(
        Letters.hasOtherScript(surface)
            ? Letters.nativeFold(surface).replace(" ", "")
            : Letters.joined(surface));
  }

  /** Every form near a spelling, the exact ones included, cheapest first. */
  List<Near> near(String surface) {
    return cache.computeIfAbsent(surface, this::search);
  }

  private List<Near> search(String surface) {
    List<Near> found = new ArrayList<>();
    Set<IndexedForm> seen = new HashSet<>();
    for (IndexedForm form : exact(surface)) {
      seen.add(form);
      found.add(new Near(form, new double[0]));
    }
    if (Letters.joined(surface).length() >= SHORTEST && !Letters.hasOtherScript(surface)) {
      for (IndexedForm form : cheapest(surface, seen)) {
        found.add(compare(surface, form));
      }
      found.sort(Comparator.comparingDouble(Near::leastCost));
    }
    return List.copyOf(found);
  }

  private record Rough(IndexedForm form, double cost) {}

  /** The few forms nearest under the cheapest channel. */
  private List<IndexedForm> cheapest(String surface, Set<IndexedForm> seen) {
    SpellingDistance.Written written = SpellingDistance.Written.of(surface);
    int letters = written.letters().length();
    double limit = Math.min(MOST, MOST_PER_LETTER * letters + 0.5);
    List<Rough> rough = new ArrayList<>();
    for (String key : keys(surface)) {
      gazetteer.byKey(
          key,
          form -> {
            if (seen.add(form)) {
              String plain = form.plain();
              if (Math.abs(plain.length() - letters) <= 2 + letters / 3) {
                double cost = distance.cost(plain, written, channels.cheapest(), limit);
                if (cost < Double.POSITIVE_INFINITY) {
                  rough.add(new Rough(form, cost));
                }
              }
            }
          });
    }
    rough.sort(Comparator.comparingDouble(Rough::cost));
    return rough.stream().limit(COMPARED_FULLY).map(Rough::form).toList();
  }

  private static Set<String> keys(String surface) {
    Set<String> keys = new java.util.LinkedHashSet<>();
    Set<String> own = SoundKey.of(surface);
    keys.addAll(own);
    for (String key : own) {
      keys.addAll(SoundKey.neighbours(key));
    }
    return keys;
  }

  private Near compare(String surface, IndexedForm form) {
    SpellingDistance.Written written = SpellingDistance.Written.of(surface);
    List<Channel> all = channels.all();
    double[] costs = new double[all.size()];
    String plain = form.plain();
    for (int c = 0; c < costs.length; c++) {
      costs[c] = distance.cost(plain, written, all.get(c), MOST);
    }
    return new Near(form, costs);
  }
}
