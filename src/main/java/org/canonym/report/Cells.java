package org.canonym.report;

/** Text as a cell of a tab-separated table: its tabs and line ends are written as spaces. */
public final class Cells {
  private Cells() {}

  /** The cell for {@code text}. */
  public static String of(String text) {
    return text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }
}
