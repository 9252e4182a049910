package org.canonym.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cost at which a channel writes a canonical name as a given spelling: the cheapest sequence of
 * rules, copied letters and unexplained changes, in nats.
 *
 * <p>A weighted edit distance over groups of letters (Pouliquen 2008; Ristad and Yianilos 1998 for
 * single letters), by dynamic programming over canonical × written positions. Copying a letter is
 * free unless the channel has a rule that writes letters as themselves at a price, which its first
 * letter then costs. Not safe for use by several threads at once: each keeps its own.
 */
public final class SpellingDistance {
  /*
   * What no rule explains. A vowel is the commonest thing to go astray on any road; a consonant
   * changes only when it is another name: the prices keep Kunar and Kunduz, Paktia and Paktika
   * apart under every channel (look-alike cases in SpellingDistanceTest).
   */
  private static final float VOWEL_CHANGED = 2.4f;
  private static final float VOWEL_ADDED_OR_DROPPED = 2.4f;
  private static final float CONSONANT_CHANGED = 6f;
  private static final float CONSONANT_ADDED_OR_DROPPED = 4.5f;
  private static final float H_ADDED_OR_DROPPED = 3f;
  private static final float SPACE_ADDED_OR_DROPPED = 2f;

  /** What a diacritic costs on a letter that is otherwise the same. */
  private static final float DIACRITIC = 0.02f;

  private float[] costs = new float[512];
  private char[] canonical = new char[64];

  /** A written spelling, ready to be compared with many names; of use to one thread at a time. */
  public static final class Written {
    private final String letters;
    private final char[] bare;

    /** Per channel the rules that can be of use: found once, then used for every name compared. */
    private final Map<Channel, RuleSet> useful = new IdentityHashMap<>();

    private Written(String letters, char[] bare) {
      this.letters = letters;
      this.bare = bare;
    }

    /** Folds a spelling with {@link Letters#lower}. */
    public static Written of(String spelling) {
      String letters = Letters.lower(spelling);
      char[] bare = letters.toCharArray();
      for (int i = 0; i < bare.length; i++) {
        if (bare[i] >= 0x80) {
          String stripped = Letters.strip(String.valueOf(bare[i]));
          bare[i] = stripped.isEmpty() ? bare[i] : stripped.charAt(0);
        }
      }
      return new Written(letters, bare);
    }

    private RuleSet usefulRules(Channel channel) {
      RuleSet rules = useful.get(channel);
      if (rules == null) {
        rules = channel.rules().usefulFor(letters);
        useful.put(channel, rules);
      }
      return rules;
    }

    /** The folded letters, diacritics kept. */
    public String letters() {
      return letters;
    }
  }

  /**
   * The cost of writing {@code name} as {@code written} in {@code channel}.
   *
   * @param name the canonical name, folded with {@link Letters#plain}
   * @param limit give up above this cost
   * @return the cost in nats, or positive infinity above the limit
   */
  public double cost(String name, Written written, Channel channel, double limit) {
    int n = name.length();
    int m = written.bare.length;
    int width = m + 1;
    RuleSet rules = written.usefulRules(channel);
    fill(name, n, width);
    for (int i = 0; i <= n; i++) {
      addInsertions(i, n, width, written, rules);
      if (isBeyond(limit, i, n, width)) {
        return Double.POSITIVE_INFINITY;
      }
      if (i < n) {
        consume(i, n, width, written, rules);
      }
    }
    double cost = costs[n * width + m];
    return cost <= limit ? cost : Double.POSITIVE_INFINITY;
  }

  private void fill(String name, int n, int width) {
    int size = (n + 1) * width;
    if (costs.length < size) {
      costs = new float[Math.max(size, costs.length * 2)];
    }
    if (canonical.length < n) {
      canonical = new char[Math.max(n, canonical.length * 2)];
    }
    name.getChars(0, n, canonical, 0);
    Arrays.fill(costs, 0, size, Float.POSITIVE_INFINITY);
    costs[0] = 0;
  }

  /** Whether no way through row i is left: neither the row nor any a rule has reached past it. */
  private boolean isBeyond(double limit, int i, int n, int width) {
    int end = (Math.min(n, i + TransliterationTable.MAX_LETTERS) + 1) * width;
    for (int k = i * width; k < end; k++) {
      if (costs[k] <= limit) {
        return false;
      }
    }
    return true;
  }

  /**
   * Everything that adds written letters without using up a canonical one, within row i; from left
   * to right, so that additions of any kind may follow each other.
   */
  private void addInsertions(int i, int n, int width, Written written, RuleSet rules) {
    int row = i * width;
    int m = width - 1;
    Rule[] insertions = rules.insertions();
    for (int j = 0; j < m; j++) {
      float here = costs[row + j];
      if (here == Float.POSITIVE_INFINITY) {
        continue;
      }
      for (Rule rule : insertions) {
        if (written.letters.startsWith(rule.written(), j) && rule.appliesAt(canonical, n, i)) {
          relax(row + j + rule.written().length(), here + (float) rule.cost());
        }
      }
      relax(row + j + 1, here + unexplainedAddition(written.bare[j]));
    }
  }

  /** Everything that uses up canonical letters from position i on. */
  private void consume(int i, int n, int width, Written written, RuleSet rules) {
    int row = i * width;
    int m = width - 1;
    char letter = canonical[i];
    float copy = 0;
    for (Rule rule : rules.startingWith(letter)) {
      if (!rule.appliesAt(canonical, n, i)) {
        continue;
      }
      if (rule.isIdentity()) {
        copy = Math.max(copy, (float) rule.cost());
        continue;
      }
      int used = rule.canonical().length();
      int length = rule.written().length();
      int target = (i + used) * width + length;
      for (int j = 0; j + length <= m; j++) {
        if (costs[row + j] < Float.POSITIVE_INFINITY
            && written.letters.startsWith(rule.written(), j)) {
          relax(target + j, costs[row + j] + (float) rule.cost());
        }
      }
    }
    float dropped = unexplainedAddition(letter);
    for (int j = 0; j <= m; j++) {
      float here = costs[row + j];
      if (here == Float.POSITIVE_INFINITY) {
        continue;
      }
      relax(row + width + j, here + dropped);
      if (j < m) {
        relax(row + width + j + 1, here + copyOrChange(letter, written, j, copy));
      }
    }
  }

  private static float copyOrChange(char letter, Written written, int j, float copy) {
    char bare = written.bare[j];
    if (letter == bare) {
      return written.letters.charAt(j) == bare ? copy : Math.max(copy, DIACRITIC);
    }
    if (letter == ' ' || bare == ' ') {
      return CONSONANT_CHANGED;
    }
    return Letters.isVowel(letter) && Letters.isVowel(bare) ? VOWEL_CHANGED : CONSONANT_CHANGED;
  }

  private static float unexplainedAddition(char letter) {
    if (letter == ' ') {
      return SPACE_ADDED_OR_DROPPED;
    }
    if (letter == 'h') {
      return H_ADDED_OR_DROPPED;
    }
    return Letters.isVowel(letter) ? VOWEL_ADDED_OR_DROPPED : CONSONANT_ADDED_OR_DROPPED;
  }

  private void relax(int index, float cost) {
    if (cost < costs[index]) {
      costs[index] = cost;
    }
  }

  /**
   * The differences on the cheapest way from {@code name} to {@code written}, in their order;
   * copied letters are left out.
   *
   * @param name the canonical name, folded with {@link Letters#plain}
   */
  public List<Step> steps(String name, Written written, Channel channel) {
    double total = cost(name, written, channel, Double.POSITIVE_INFINITY);
    int n = name.length();
    int m = written.bare.length;
    int width = m + 1;
    List<Step> steps = new ArrayList<>();
    int i = n;
    int j = m;
    while ((i > 0 || j > 0) && total < Double.POSITIVE_INFINITY) {
      Step step = lastStep(i, j, n, width, written, channel);
      i -= step.canonical().length();
      j -= step.written().length();
      if (step.cost() > DIACRITIC || !step.canonical().equals(step.written())) {
        steps.add(step);
      }
    }
    Collections.reverse(steps);
    steps.removeIf(step -> step.canonical().equals(step.written()) && step.because().isEmpty());
    return steps;
  }

  /** The step by which cell (i, j) got its cost; rules before copies before unexplained changes. */
  private Step lastStep(int i, int j, int n, int width, Written written, Channel channel) {
    float here = costs[i * width + j];
    for (int used = 0; used <= Math.min(i, 8); used++) {
      Rule[] rules =
          used == 0
              ? channel.rules().insertions()
              : channel.rules().startingWith(canonical[i - used]);
      for (Rule rule : rules) {
        int length = rule.written().length();
        if (rule.canonical().length() == used
            && length <= j
            && !rule.isIdentity()
            && rule.appliesAt(canonical, n, i - used)
            && written.letters.startsWith(rule.written(), j - length)
            && reaches((i - used) * width + j - length, (float) rule.cost(), here)) {
          return new Step(rule.canonical(), rule.written(), rule.cost(), rule.because());
        }
      }
    }
    if (i > 0 && j > 0) {
      char letter = canonical[i - 1];
      float copy = identityCost(letter, i - 1, n, channel);
      float cost = copyOrChange(letter, written, j - 1, copy);
      if (reaches((i - 1) * width + j - 1, cost, here)) {
        boolean same = letter == written.bare[j - 1];
        return new Step(
            String.valueOf(letter),
            written.letters.substring(j - 1, j),
            cost,
            same ? "" : Step.UNEXPLAINED);
      }
    }
    if (i > 0) {
      float dropped = unexplainedAddition(canonical[i - 1]);
      if (reaches((i - 1) * width + j, dropped, here)) {
        return new Step(String.valueOf(canonical[i - 1]), "", dropped, Step.UNEXPLAINED);
      }
    }
    return new Step(
        "",
        written.letters.substring(j - 1, j),
        unexplainedAddition(written.bare[j - 1]),
        Step.UNEXPLAINED);
  }

  private float identityCost(char letter, int at, int n, Channel channel) {
    float cost = 0;
    for (Rule rule : channel.rules().startingWith(letter)) {
      if (rule.isIdentity() && rule.appliesAt(canonical, n, at)) {
        cost = Math.max(cost, (float) rule.cost());
      }
    }
    return cost;
  }

  private boolean reaches(int from, float cost, float here) {
    return Math.abs(costs[from] + cost - here) < 1e-4f;
  }
}
