package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sequence of words and classes, matched token by token in any case; hyphens between tokens are
 * passed over, any other mark ends a match unless the pattern has it.
 *
 * <p>Elements: a word, alternatives {@code a|b}, an inflected word {@code belt~}, any word {@code
 * _}, a class {@code <NUM>}; a {@code ?} at the end makes one optional. Immutable.
 */
final class CalquePattern {
  private static final int LONGEST_NAME = 7;

  private final List<Element> elements;
  private final int anchor;
  private final int reach;

  private CalquePattern(List<Element> elements) {
    this.elements = elements;
    this.anchor = anchorOf(elements);
    this.reach =
        elements.subList(0, Math.max(0, anchor)).stream()
            .mapToInt(element -> element.classes().isEmpty() ? 2 : LONGEST_NAME)
            .sum();
  }

  /**
   * One place of a pattern.
   *
   * @param words the words that fit
   * @param classes the classes that fit; where there are neither, any word does
   * @param optional whether it may be missing
   */
  private record Element(Set<String> words, List<String> classes, boolean optional) {
    boolean isAny() {
      return words.isEmpty() && classes.isEmpty();
    }

    boolean isAnchor() {
      return !optional && !words.isEmpty() && classes.isEmpty();
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is empty or names a class that does not exist
   */
  static CalquePattern of(String written) {
    List<Element> elements = new ArrayList<>();
    for (String part : written.strip().split("\\s+")) {
      boolean optional = part.endsWith("?") && part.length() > 1;
      String body = optional ? part.substring(0, part.length() - 1) : part;
      if (body.indexOf('<') < 0 && body.indexOf('-') > 0 && body.indexOf('|') < 0) {
        for (String piece : body.split("-")) {
          elements.add(element(piece, optional));
        }
      } else {
        elements.add(element(body, optional));
      }
    }
    if (elements.stream().allMatch(Element::optional)) {
      throw new IllegalArgumentException("expected a word in the pattern \"" + written + "\"");
    }
    return new CalquePattern(List.copyOf(elements));
  }

  private static Element element(String body, boolean optional) {
    if (body.equals("_")) {
      return new Element(Set.of(), List.of(), optional);
    }
    Set<String> words = new LinkedHashSet<>();
    List<String> classes = new ArrayList<>();
    for (String word : body.replace('’', '\'').split("\\|")) {
      if (word.startsWith("<") && word.endsWith(">")) {
        String name = word.substring(1, word.length() - 1);
        if (!CalqueClasses.exists(name)) {
          throw new IllegalArgumentException("expected a known class, found <" + name + ">");
        }
        classes.add(name);
      } else if (word.isEmpty() || word.indexOf('<') >= 0) {
        throw new IllegalArgumentException("expected words between |, found \"" + body + "\"");
      } else {
        String lower = word.toLowerCase(Locale.ROOT);
        words.addAll(
            lower.endsWith("~")
                ? inflected(lower.substring(0, lower.length() - 1))
                : Set.of(lower));
      }
    }
    return new Element(Set.copyOf(words), List.copyOf(classes), optional);
  }

  /** The regular forms of a noun or verb. */
  static Set<String> inflected(String word) {
    Set<String> forms = new HashSet<>();
    forms.add(word);
    forms.add(word + "s");
    forms.add(word + "es");
    forms.add(word + "ed");
    forms.add(word + "ing");
    forms.add(word + "'s");
    forms.add(word + "s'");
    if (word.endsWith("e")) {
      String stem = word.substring(0, word.length() - 1);
      forms.add(word + "d");
      forms.add(stem + "ing");
    }
    if (word.endsWith("y") && word.length() > 2) {
      String stem = word.substring(0, word.length() - 1);
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    }
    if (word.length() > 2) {
      char last = word.charAt(word.length() - 1);
      forms.add(word + last + "ed");
      forms.add(word + last + "ing");
    }
    if (word.endsWith("man")) {
      forms.add(word.substring(0, word.length() - 3) + "men");
    }
    return forms;
  }

  /** The words of the place by which the pattern is found. */
  Set<String> anchor() {
    return anchor < 0 ? Set.of() : elements.get(anchor).words();
  }

  /** The most tokens that may stand before the anchor, for names of some tokens each. */
  int reachBeforeAnchor() {
    return reach;
  }

  /**
   * The first place that must be there and holds no function word, for such words stand everywhere;
   * else the first that must be there; -1 if none does.
   */
  private static int anchorOf(List<Element> elements) {
    int fallback = -1;
    for (int k = 0; k < elements.size(); k++) {
      if (elements.get(k).isAnchor()) {
        if (elements.get(k).words().stream().noneMatch(CalquePattern::isFrequent)) {
          return k;
        }
        fallback = fallback < 0 ? k : fallback;
      }
    }
    return fallback;
  }

  private static boolean isFrequent(String word) {
    return English.FUNCTION_WORDS.contains(word)
        || English.PREPOSITIONS.contains(word)
        || English.DETERMINERS.contains(word)
        || !Character.isLetter(word.charAt(0));
  }

  /**
   * Matches from token {@code start} on.
   *
   * @param end the token before which the match must end
   * @return the token after the match, or -1
   */
  int matchAt(GarbleInput input, CalqueClasses classes, int start, int end) {
    return match(input, classes, 0, start, end);
  }

  private int match(GarbleInput input, CalqueClasses classes, int element, int at, int end) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    int next = at;
    if (element > 0) {
      while (next < end && input.word(next).equals("-")) {
        next++;
      }
    }
    if (next < end) {
      int after = step(input, classes, wanted, next);
      if (after >= 0 && after <= end) {
        int whole = match(input, classes, element + 1, after, end);
        if (whole >= 0) {
          return whole;
        }
      }
    }
    return wanted.optional() ? match(input, classes, element + 1, at, end) : -1;
  }

  private static int step(GarbleInput input, CalqueClasses classes, Element wanted, int at) {
    for (String name : wanted.classes()) {
      int end = classes.endOf(name, input, at);
      if (end >= 0) {
        return end;
      }
    }
    if (wanted.isAny()) {
      return Character.isLetterOrDigit(input.word(at).codePointAt(0)) ? at + 1 : -1;
    }
    String word = input.word(at);
    boolean fits = wanted.words().contains(word) || wanted.words().contains(GarbleInput.stem(word));
    return fits ? at + 1 : -1;
  }
}
