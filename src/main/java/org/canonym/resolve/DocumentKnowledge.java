package org.canonym.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;

/**
 * What the sure names of a document say about its other names: persons named in full, places that
 * contain each other, the countries the text is about. Built in the first pass, asked in the
 * second; not thread-safe.
 */
final class DocumentKnowledge {
  private static final double NAMED_IN_FULL = 5;
  private static final double CONTAINED_HERE = 2;
  private static final double CONTAINED_IN_TEXT = 0.9;
  private static final double COUNTRY_OF_TEXT = 1.8;
  private static final double COUNTRY_NEVER_NAMED = -1.0;

  /** So many sure names must have told their country before another country counts as strange. */
  private static final int NAMES_TO_KNOW_COUNTRIES = 3;

  private static final double CAREFUL_TEXT = -2.2;
  private static final int NAMES_TO_KNOW_HABIT = 4;
  private static final double SHARE_OF_CARELESS_TEXT = 0.04;

  private final Gazetteer gazetteer;
  private final Set<String> places = new HashSet<>();
  private final Map<Integer, Set<String>> placesByPassage = new HashMap<>();
  private final Set<String> personsNamedInFull = new HashSet<>();
  private final Map<String, Integer> namesByCountry = new HashMap<>();
  private final Map<String, Integer> namesOfEntry = new HashMap<>();
  private int namesWithCountry;
  private int names;
  private int misspelt;

  DocumentKnowledge(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Takes in a sure name.
   *
   * @param words how many words it was written in
   * @param passage where it stood
   * @param canonical whether it was spelt as the gazetteer lists it
   */
  void add(Entry entry, int words, int passage, boolean canonical) {
    names++;
    misspelt += canonical ? 0 : 1;
    if (entry.type() == EntryType.PERSON && words > 1) {
      personsNamedInFull.add(entry.id());
    }
    if (entry.type() == EntryType.PLACE) {
      places.add(entry.id());
      placesByPassage.computeIfAbsent(passage, p -> new HashSet<>()).add(entry.id());
    }
    boolean part = entry.type() == EntryType.PERSON && words == 1;
    String country = part ? "" : countryOf(entry);
    if (!country.isEmpty()) {
      namesByCountry.merge(country, 1, Integer::sum);
      namesOfEntry.merge(entry.id(), 1, Integer::sum);
      namesWithCountry++;
    }
  }

  /**
   * The id of the country an entry belongs to, or of the entry itself if it is one; may be empty.
   */
  private String countryOf(Entry entry) {
    if (entry.kind().equals("country")) {
      return entry.id();
    }
    for (Entry parent : gazetteer.parents(entry)) {
      if (parent.kind().equals("country")) {
        return parent.id();
      }
    }
    return "";
  }

  /**
   * What the text's habit of spelling says about a spelling that nothing lists: where all other
   * names are spelt right, an odd one is rather a name of its own.
   */
  Optional<Evidence> habit() {
    boolean careful = names >= NAMES_TO_KNOW_HABIT && misspelt < names * SHARE_OF_CARELESS_TEXT;
    return careful
        ? Optional.of(new Evidence(CAREFUL_TEXT, "the text spells its other names right"))
        : Optional.empty();
  }

  boolean isNamedInFull(Entry person) {
    return personsNamedInFull.contains(person.id());
  }

  /** What the document's other names say about an entry meant by a name of {@code words} words. */
  List<Evidence> evidence(Entry entry, int words, int passage) {
    List<Evidence> evidence = new ArrayList<>();
    if (words == 1 && personsNamedInFull.contains(entry.id())) {
      evidence.add(new Evidence(NAMED_IN_FULL, "the text has the full name"));
    }
    if (entry.type() == EntryType.PLACE) {
      addContainment(evidence, entry, passage);
    }
    addCountry(evidence, entry);
    return evidence;
  }

  private void addContainment(List<Evidence> evidence, Entry entry, int passage) {
    for (Entry parent : gazetteer.parents(entry)) {
      if (parent.kind().equals("country")) {
        return;
      }
      if (placesByPassage.getOrDefault(passage, Set.of()).contains(parent.id())) {
        evidence.add(
            new Evidence(CONTAINED_HERE, "it lies in " + parent.name() + ", named beside it"));
        return;
      }
      if (places.contains(parent.id())) {
        evidence.add(
            new Evidence(CONTAINED_IN_TEXT, "it lies in " + parent.name() + ", named in the text"));
        return;
      }
    }
  }

  private void addCountry(List<Evidence> evidence, Entry entry) {
    if (namesWithCountry < NAMES_TO_KNOW_COUNTRIES || entry.kind().equals("country")) {
      return;
    }
    String country = countryOf(entry);
    if (country.isEmpty()) {
      return;
    }
    // A name is no witness for itself: what was taken for it before says nothing more.
    int own = namesOfEntry.getOrDefault(entry.id(), 0);
    int others = namesWithCountry - own;
    double share =
        others == 0 ? 0 : (namesByCountry.getOrDefault(country, 0) - own) / (double) others;
    if (share == 0) {
      evidence.add(new Evidence(COUNTRY_NEVER_NAMED, "the text names nothing else of its country"));
    } else {
      evidence.add(
          new Evidence(
              COUNTRY_OF_TEXT * Math.min(1, 0.4 + share),
              "the text is about its country, " + nameOf(country)));
    }
  }

  private String nameOf(String country) {
    return gazetteer.find(country).map(Entry::name).orElse(country);
  }
}
