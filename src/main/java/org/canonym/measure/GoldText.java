package org.canonym.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canonym.text.Document;
import org.canonym.text.Span;

/**
 * One text and what is to be found in it.
 *
 * @param document the text; its id is the path below the corpus, with slashes
 * @param isClean whether nothing at all is to be changed or flagged
 * @param names its names, in the gold's order; none for a clean text
 * @param broken what is broken in it; none for a clean text
 * @param fine stretches in which nothing may be flagged
 */
record GoldText(
    Document document,
    boolean isClean,
    List<GoldName> names,
    List<GoldPassage> broken,
    List<Span> fine) {

  private static final Pattern ROAD = Pattern.compile("^\\d+-(\\p{Lower}{2,3})-");

  /** Stands for the road of a text whose file name does not tell it. */
  static final String NO_ROAD = "-";

  GoldText {
    names = List.copyOf(names);
    broken = List.copyOf(broken);
    fine = List.copyOf(fine);
  }

  /** The language the text came from, as the file name tells it: {@code 01-ar-….txt}. */
  String road() {
    String file = document.id().substring(document.id().lastIndexOf('/') + 1);
    Matcher matcher = ROAD.matcher(file);
    return matcher.find() ? matcher.group(1) : NO_ROAD;
  }
}
