package org.canonym.garble;

import java.util.Optional;
import java.util.Set;
import org.canonym.resolve.Decision;

/**
 * A text's claim that one place lies in another.
 *
 * @param inner the smaller place
 * @param outer the larger one
 * @param smaller what the text calls the smaller one; may be empty
 * @param ofProvince whether the text calls the larger one a province
 * @param firstToken the first token of the claim
 * @param lastToken its last token
 */
record PlaceClaim(
    Decision inner,
    Decision outer,
    String smaller,
    boolean ofProvince,
    int firstToken,
    int lastToken) {
  private static final Set<String> SMALLER =
      Set.of("district", "city", "town", "crossing", "village", "subdistrict");

  /** Reads the words between two neighbouring mentions of places. */
  static Optional<PlaceClaim> between(GarbleInput input, Decision left, Decision right) {
    Optional<PlaceClaim> possessive = possessive(input, left, right);
    return possessive.isPresent() ? possessive : new Reader(input, left, right).read();
  }

  /** 'Kunar province's Jalrez district', 'Logar's Jalrez district'. */
  private static Optional<PlaceClaim> possessive(GarbleInput input, Decision left, Decision right) {
    int at = left.mention().endToken();
    int stop = right.mention().firstToken();
    String last = input.word(stop - 1);
    boolean province = stop == at + 1 && (last.equals("province's") || last.equals("provincial"));
    boolean own = stop == at && last.endsWith("'s");
    String smaller = input.wordOrNone(right.mention().endToken());
    return (province || own) && SMALLER.contains(smaller)
        ? Optional.of(
            new PlaceClaim(
                right,
                left,
                smaller,
                province,
                left.mention().firstToken(),
                right.mention().endToken()))
        : Optional.empty();
  }

  /** Reads 'D district, in the east of the P' word by word; belongs to one thread. */
  private static final class Reader {
    private final GarbleInput input;
    private final Decision left;
    private final Decision right;
    private final int stop;
    private int at;
    private String smaller = "";

    Reader(GarbleInput input, Decision left, Decision right) {
      this.input = input;
      this.left = left;
      this.right = right;
      this.at = left.mention().endToken();
      this.stop = right.mention().firstToken();
    }

    private boolean take(String word) {
      boolean taken = at < stop && input.word(at).equals(word);
      at += taken ? 1 : 0;
      return taken;
    }

    Optional<PlaceClaim> read() {
      if (at < stop && SMALLER.contains(input.word(at))) {
        smaller = input.word(at++);
        if (smaller.equals("crossing")) {
          take("point");
        }
      } else if (take("border")) {
        if (!take("crossing")) {
          return Optional.empty();
        }
        smaller = "crossing";
      }
      boolean namedProvince = input.wordOrNone(right.mention().endToken()).equals("province");
      boolean sure = !smaller.isEmpty();
      if (take(",")) {
        if (take("in")) {
          sure = true;
        } else if (take("the")) {
          take("provincial");
          if (!take("capital") || !take("of")) {
            return Optional.empty();
          }
          sure = true;
        }
      } else if (take("in")) {
        sure |= namedProvince && isLocated();
      } else if (!take("of")) {
        return Optional.empty();
      }
      sides();
      boolean ofProvince = false;
      if (take("province")) {
        ofProvince = take("of");
        sure |= ofProvince && isLocated();
      }
      if (at != stop || !sure) {
        return Optional.empty();
      }
      int last = right.mention().endToken() - (namedProvince ? 0 : 1);
      return Optional.of(
          new PlaceClaim(
              left,
              right,
              smaller,
              namedProvince || ofProvince,
              left.mention().firstToken(),
              last));
    }

    /** Passes over 'the', 'eastern', 'the north of', 'neighbouring'. */
    private void sides() {
      take("the");
      take("far");
      while (at < stop && isSide(input.word(at))) {
        at++;
      }
      if (take("of")) {
        take("the");
      }
    }

    private static boolean isSide(String word) {
      return !Compass.of(word).isNone()
          || word.equals("central")
          || word.equals("centre")
          || word.equals("center")
          || word.equals("neighboring")
          || word.equals("neighbouring");
    }

    /** 'in Jalrez in Logar province' says where Jalrez is; 'north of Jalrez in …' does not. */
    private boolean isLocated() {
      String before = input.wordOrNone(left.mention().firstToken() - 1);
      return before.equals("in") || before.equals("at");
    }
  }
}
