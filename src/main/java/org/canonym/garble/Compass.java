package org.canonym.garble;

/**
 * A side of a country as a text names it.
 *
 * @param north 1 for north, −1 for south, 0 for neither
 * @param east 1 for east, −1 for west, 0 for neither
 */
record Compass(int north, int east) {
  /** A place this far into the other side of its country cannot be said to lie on this one. */
  private static final double OTHER_SIDE = 0.3;

  static final Compass NONE = new Compass(0, 0);

  /** Reads 'north', 'northern', 'southeast', 'south-western' written as one word. */
  static Compass of(String word) {
    String side = word.endsWith("ern") ? word.substring(0, word.length() - 3) : word;
    return switch (side) {
      case "north" -> new Compass(1, 0);
      case "south" -> new Compass(-1, 0);
      case "east" -> new Compass(0, 1);
      case "west" -> new Compass(0, -1);
      case "northeast" -> new Compass(1, 1);
      case "northwest" -> new Compass(1, -1);
      case "southeast" -> new Compass(-1, 1);
      case "southwest" -> new Compass(-1, -1);
      default -> NONE;
    };
  }

  boolean isNone() {
    return north == 0 && east == 0;
  }

  /**
   * Whether a place at {@code side} of its country, as {@link Atlas#side}, lies opposite. A corner
   * is right where one of its two sides is: countries lie aslant.
   */
  boolean contradicts(double[] side) {
    return side.length == 2
        && (opposes(north, side[0]) || opposes(east, side[1]))
        && !agrees(north, side[0])
        && !agrees(east, side[1]);
  }

  private static boolean agrees(int claimed, double at) {
    return (claimed > 0 && at > 0.5) || (claimed < 0 && at < 0.5);
  }

  private static boolean opposes(int claimed, double at) {
    return (claimed > 0 && at < OTHER_SIDE) || (claimed < 0 && at > 1 - OTHER_SIDE);
  }

  /** The side a place lies on, for a reader. */
  static String said(double[] side) {
    String northSouth = side[0] > 1 - OTHER_SIDE ? "north" : side[0] < OTHER_SIDE ? "south" : "";
    String eastWest = side[1] > 1 - OTHER_SIDE ? "east" : side[1] < OTHER_SIDE ? "west" : "";
    return northSouth + eastWest;
  }
}
