package org.canonym.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** Shorter words of capitals are abbreviations; one letter off is another one. */
  private static final int SHORTEST_SHOUTED = 6;

  /** Shorter keys are not looked up with another class in the place of one. */
  private static final int SHORTEST_CHANGED_KEY = 3;

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
    List<Near> known = cache.get(surface);
    if (known == null) {
      known = search(surface);
      cache.put(surface, known);
    }
    return known;
  }

  private List<Near> search(String surface) {
    List<Near> found = new ArrayList<>();
    Set<IndexedForm> seen = new HashSet<>();
    for (IndexedForm form : exact(surface)) {
      seen.add(form);
      found.add(new Near(form, new double[0]));
    }
    if (Letters.joined(surface).length() >= SHORTEST
        && !Letters.hasOtherScript(surface)
        && !(surface.length() < SHORTEST_SHOUTED && Respelling.isAcronym(surface))) {
      List<Rough> rough = new ArrayList<>();
      bySound(surface, seen, rough);
      byWords(surface, seen, rough);
      rough.sort(Comparator.comparingDouble(Rough::cost));
      for (Rough one : rough.subList(0, Math.min(COMPARED_FULLY, rough.size()))) {
        found.add(compare(one.spelling(), one.form()));
      }
      found.sort(Comparator.comparingDouble(Near::leastCost));
    }
    return List.copyOf(found);
  }

  /**
   * A form with what the cheapest channel charges.
   *
   * @param spelling the spelling compared with it: the surface, or its words in the form's order
   */
  private record Rough(IndexedForm form, String spelling, double cost) {}

  /** The forms whose sound key is the spelling's or next to it. */
  private void bySound(String surface, Set<IndexedForm> seen, List<Rough> rough) {
    SpellingDistance.Written written = SpellingDistance.Written.of(surface);
    for (String key : keys(surface)) {
      gazetteer.byKey(key, form -> add(form, surface, written, seen, rough));
    }
  }

  private void add(
      IndexedForm form,
      String spelling,
      SpellingDistance.Written written,
      Set<IndexedForm> seen,
      List<Rough> rough) {
    if (!seen.add(form)) {
      return;
    }
    String plain = form.plain();
    int letters = written.letters().length();
    if (Math.abs(plain.length() - letters) <= 2 + letters / 3) {
      double limit = Math.min(MOST, MOST_PER_LETTER * letters + 0.5);
      double cost = distance.cost(plain, written, channels.cheapest(), limit);
      if (cost < Double.POSITIVE_INFINITY) {
        rough.add(new Rough(form, spelling, cost));
      }
    }
  }

  /**
   * Persons that have a word near each of two words of the spelling: found even where the whole
   * differs in more than one sound, or the words stand in another order.
   */
  private void byWords(String surface, Set<IndexedForm> seen, List<Rough> rough) {
    String[] words = surface.split("[\\s-]+");
    if (words.length < 2 || words.length > MentionFinder.MAX_WORDS) {
      return;
    }
    Map<String, Map<Integer, Integer>> wordsByPerson = new HashMap<>();
    Map<String, IndexedForm> persons = new HashMap<>();
    for (int w = 0; w < words.length; w++) {
      for (Near near : near(words[w])) {
        if (near.form().kind() == IndexedForm.Kind.PART) {
          String id = near.form().entry().id();
          persons.putIfAbsent(id, near.form());
          wordsByPerson
              .computeIfAbsent(id, person -> new HashMap<>())
              .putIfAbsent(w, near.form().position());
        }
      }
    }
    wordsByPerson.forEach(
        (id, positions) -> {
          if (positions.size() >= 2) {
            IndexedForm whole = java.util.Objects.requireNonNull(persons.get(id)).canonical();
            String ordered = inOrderOf(words, positions);
            add(whole, ordered, SpellingDistance.Written.of(ordered), seen, rough);
          }
        });
  }

  /** The words, those with a known position in that order, the others where they stand. */
  private static String inOrderOf(String[] words, Map<Integer, Integer> positions) {
    List<Integer> slots = new ArrayList<>(new java.util.TreeSet<>(positions.keySet()));
    List<Integer> sorted = new ArrayList<>(slots);
    sorted.sort(Comparator.comparing(positions::get));
    String[] ordered = words.clone();
    for (int i = 0; i < slots.size(); i++) {
      ordered[slots.get(i)] = words[sorted.get(i)];
    }
    return String.join(" ", ordered);
  }

  /** What each channel charges for writing {@code name} so, in the order of the channels. */
  double[] costs(String surface, String name) {
    SpellingDistance.Written written = SpellingDistance.Written.of(surface);
    List<Channel> all = channels.all();
    double[] costs = new double[all.size()];
    String plain = Letters.plain(name);
    for (int c = 0; c < costs.length; c++) {
      costs[c] = distance.cost(plain, written, all.get(c), MOST);
    }
    return costs;
  }

  /**
   * The keys to look under. A key of two classes has half the short names next to it, so one class
   * may be missing from it or added, not another one.
   */
  private static Set<String> keys(String surface) {
    Set<String> own = SoundKey.of(surface);
    Set<String> keys = new java.util.LinkedHashSet<>(own);
    for (String key : own) {
      for (String near : SoundKey.neighbours(key)) {
        if (key.length() >= SHORTEST_CHANGED_KEY || near.length() != key.length()) {
          keys.add(near);
        }
      }
    }
    return keys;
  }

  private Near compare(String surface, IndexedForm form) {
    return new Near(form, costs(surface, form.plain()));
  }
}
