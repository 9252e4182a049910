package org.canonym.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/**
 * A sum of small regression trees giving the log-odds of a yes (Friedman 2001). Immutable and
 * thread-safe.
 *
 * <p>Kept as a table with a row for every node: the tree, the node, the feature it asks for, the
 * bound below or at which the answer goes left, the nodes it goes to, and, for a leaf, what it
 * adds.
 */
public final class BoostedTrees {
  private static final String LEAF = "-";

  private final List<String> features;
  private final double bias;
  private final Node[] roots;

  BoostedTrees(List<String> features, double bias, List<Node> roots) {
    this.features = List.copyOf(features);
    this.bias = bias;
    this.roots = roots.toArray(new Node[0]);
  }

  /** A question or, where {@code left} is absent, an answer. */
  static final class Node {
    final int feature;
    final double bound;
    final double value;
    final @org.jspecify.annotations.Nullable Node left;
    final @org.jspecify.annotations.Nullable Node right;

    private Node(
        int feature,
        double bound,
        double value,
        @org.jspecify.annotations.Nullable Node left,
        @org.jspecify.annotations.Nullable Node right) {
      this.feature = feature;
      this.bound = bound;
      this.value = value;
      this.left = left;
      this.right = right;
    }

    static Node leaf(double value) {
      return new Node(-1, 0, value, null, null);
    }

    static Node split(int feature, double bound, Node left, Node right) {
      return new Node(feature, bound, 0, left, right);
    }

    double answer(double[] row) {
      Node at = this;
      while (true) {
        Node next = at.feature >= 0 && row[at.feature] <= at.bound ? at.left : at.right;
        if (next == null) {
          return at.value;
        }
        at = next;
      }
    }
  }

  /** The names of the features, in the order rows must have them. */
  public List<String> features() {
    return features;
  }

  /**
   * The chance of a yes, from 0 to 1.
   *
   * @param row a value for each feature, in their order
   * @throws IllegalArgumentException if the row has another number of values
   */
  public double probability(double[] row) {
    if (row.length != features.size()) {
      throw new IllegalArgumentException(
          "row of " + row.length + " values must have " + features.size());
    }
    double logOdds = bias;
    for (Node root : roots) {
      logOdds += root.answer(row);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /**
   * Writes the model.
   *
   * @param note what it was fitted on, in a line
   */
  public void write(Path file, String note) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# fitted on: ").append(note).append('\n');
    out.append("# features: ").append(String.join(" ", features)).append('\n');
    out.append("# bias: ").append(number(bias)).append('\n');
    out.append("tree\tnode\tfeature\tbound\tleft\tright\tvalue\n");
    for (int tree = 0; tree < roots.length; tree++) {
      append(out, tree, roots[tree], new int[] {0});
    }
    Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".canonym", ".part");
    try {
      Files.writeString(unfinished, out);
      Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Appends a node's row and those below it; returns the node's number. */
  private int append(StringBuilder out, int tree, Node node, int[] next) {
    int number = next[0]++;
    int at = out.length();
    if (node.left == null || node.right == null) {
      out.append(row(tree, number, LEAF, "", "", "", number(node.value)));
      return number;
    }
    int left = append(out, tree, node.left, next);
    int right = append(out, tree, node.right, next);
    out.insert(
        at,
        row(
            tree,
            number,
            features.get(node.feature),
            number(node.bound),
            String.valueOf(left),
            String.valueOf(right),
            ""));
    return number;
  }

  private static String row(int tree, int node, String... cells) {
    return tree + "\t" + node + "\t" + String.join("\t", cells) + "\n";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.5g", value);
  }

  /**
   * Reads a model.
   *
   * @param expected the features it must have, in their order
   * @throws MalformedLineException if a line is no node, or the features are others
   * @throws IOException if it cannot be read
   */
  public static BoostedTrees read(Path file, List<String> expected) throws IOException {
    TsvFile table =
        TsvFile.read(file, "tree", "node", "feature", "bound", "left", "right", "value");
    List<String> features = List.of(table.comment("features").split(" "));
    if (!features.equals(expected)) {
      throw new MalformedLineException(
          table.name(), 2, "expected the features " + String.join(" ", expected), "");
    }
    List<List<TsvFile.Row>> trees = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      int tree = (int) row.number("tree", 0, trees.size());
      if (tree == trees.size()) {
        trees.add(new ArrayList<>());
      }
      if (tree != trees.size() - 1
          || row.number("node", 0, Integer.MAX_VALUE) != trees.get(tree).size()) {
        throw row.malformed("expected trees and nodes numbered in their order");
      }
      trees.get(tree).add(row);
    }
    List<Node> roots = new ArrayList<>();
    for (List<TsvFile.Row> rows : trees) {
      roots.add(node(rows, 0, features));
    }
    return new BoostedTrees(features, bias(table), roots);
  }

  private static double bias(TsvFile table) throws MalformedLineException {
    try {
      return Double.parseDouble(table.comment("bias"));
    } catch (NumberFormatException missing) {
      throw new MalformedLineException(table.name(), 3, "expected \"# bias: NUMBER\"", "");
    }
  }

  private static Node node(List<TsvFile.Row> rows, int number, List<String> features)
      throws MalformedLineException {
    TsvFile.Row row = rows.get(number);
    String feature = row.required("feature");
    if (feature.equals(LEAF)) {
      return Node.leaf(row.number("value", -1e6, 1e6));
    }
    int index = features.indexOf(feature);
    if (index < 0) {
      throw row.malformed("expected one of the features, found \"" + feature + "\"");
    }
    int left = (int) row.number("left", number + 1.0, rows.size() - 1.0);
    int right = (int) row.number("right", number + 1.0, rows.size() - 1.0);
    return Node.split(
        index,
        row.number("bound", -1e9, 1e9),
        node(rows, left, features),
        node(rows, right, features));
  }
}
