package org.canonym.garble;

import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Marks that English does not write: those of another language left in ('¿', '„', '۔', '«'), a
 * closing quotation mark that nothing opens, a comma that clings to the next word, and an opening
 * phrase cut off by a full stop ('For his part. A member …').
 */
final class OddMarks {
  private static final Set<String> OPENERS =
      Set.of(
          "for his part",
          "for her part",
          "for its part",
          "for their part",
          "in turn",
          "in this context",
          "in this regard",
          "in addition",
          "in addition to this",
          "on the other hand",
          "on the one hand",
          "for example",
          "for instance",
          "in particular",
          "meanwhile",
          "however",
          "moreover",
          "furthermore",
          "nevertheless",
          "in the meantime",
          "at the same time",
          "on this occasion",
          "in response",
          "as a result",
          "in his turn",
          "in its turn",
          "for this reason",
          "in fact",
          "on his part",
          "from his side",
          "on his behalf",
          "according to him",
          "according to her",
          "in contrast",
          "by contrast");

  private static final int LONGEST_OPENER = 6;
  private static final String ARABIC = "،؛؟۔";

  private OddMarks() {}

  static void find(GarbleInput input, Passage passage, Findings findings) {
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      Token token = input.token(i);
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
        continue;
      }
      String mark = token.text();
      if (mark.length() != 1) {
        continue;
      }
      char sign = mark.charAt(0);
      if (sign == '¿' || sign == '¡') {
        add(token.span(), 0.8, "English has no \"" + mark + "\"", "", findings);
      } else if (sign == '„' && besideEnglish(input, i + 1)) {
        add(token.span(), 0.7, "English opens a quotation with “", "“", findings);
      } else if (ARABIC.indexOf(sign) >= 0 && besideEnglish(input, i - 1)) {
        add(token.span(), 0.85, "An Arabic mark in English text", latin(sign), findings);
      } else if (sign == '«' && besideEnglish(input, i + 1) && !isForeignTitle(input, passage, i)) {
        add(token.span(), 0.65, "English opens a quotation with “", "“", findings);
      } else if (sign == ',' && clings(input, passage, i)) {
        add(token.span(), 0.75, "The comma stands on the wrong side of the space", ", ", findings);
      } else if ((sign == '?' || sign == '!') && standsOff(input, passage, i)) {
        add(token.span(), 0.65, "A space before \"" + mark + "\"", mark, findings);
      }
    }
    opener(input, passage, findings);
  }

  /** A title in its own language keeps its own marks: «À la recherche». */
  private static boolean isForeignTitle(GarbleInput input, Passage passage, int opening) {
    for (int i = opening + 1; i < passage.endToken() && !input.word(i).equals("»"); i++) {
      String word = input.token(i).text();
      if (input.token(i).isWord() && word.chars().anyMatch(unit -> unit >= 0x80 && unit != '’')) {
        return true;
      }
    }
    return false;
  }

  private static boolean besideEnglish(GarbleInput input, int i) {
    return i >= 0
        && i < input.size()
        && input.token(i).isWord()
        && input.word(i).chars().allMatch(letter -> letter < 0x80)
        && (input.isOrdinary(i) || English.FUNCTION_WORDS.contains(input.word(i)));
  }

  private static String latin(char sign) {
    return switch (sign) {
      case '،' -> ",";
      case '؛' -> ";";
      case '؟' -> "?";
      default -> ".";
    };
  }

  /** 'which ,left': no program that takes text apart writes that. */
  private static boolean clings(GarbleInput input, Passage passage, int i) {
    return i > passage.firstToken()
        && i + 1 < passage.endToken()
        && input.token(i - 1).isWord()
        && input.gapBefore(i).equals(" ")
        && input.gapBefore(i + 1).isEmpty()
        && input.token(i + 1).isWord();
  }

  /** 'the doors ?”': a space before the mark and none behind, as French has it. */
  private static boolean standsOff(GarbleInput input, Passage passage, int i) {
    return i > passage.firstToken()
        && input.token(i - 1).isWord()
        && input.gapBefore(i).equals(" ")
        && i + 1 < passage.endToken()
        && input.gapBefore(i + 1).isEmpty()
        && input.word(i + 1).equals("”");
  }

  private static void opener(GarbleInput input, Passage passage, Findings findings) {
    StringBuilder phrase = new StringBuilder();
    int first = passage.firstToken();
    for (int i = first; i < Math.min(passage.endToken(), first + LONGEST_OPENER); i++) {
      if (input.word(i).equals(".")) {
        if (input.token(first).isCapitalised() && OPENERS.contains(phrase.toString())) {
          String cut = "A full stop cuts off \"" + phrase + "\"";
          add(input.token(i).span(), 0.8, cut, ",", findings);
        }
        return;
      }
      phrase.append(phrase.isEmpty() ? "" : " ").append(input.word(i));
    }
  }

  /** A closing quotation mark that nothing opens, in a paragraph that opens others. */
  static void unopened(GarbleInput input, Findings findings) {
    int open = 0;
    boolean any = false;
    for (int i = 0; i < input.size(); i++) {
      if (input.gapBefore(i).indexOf('\n') >= 0) {
        open = 0;
        any = false;
      }
      switch (input.word(i)) {
        case "“", "„", "«" -> {
          open++;
          any = true;
        }
        case "”" -> {
          if (open == 0 && any && !isInch(input, i)) {
            add(input.token(i).span(), 0.7, "Nothing opens this quotation", "", findings);
          }
          open = Math.max(0, open - 1);
        }
        default -> {}
      }
    }
  }

  private static boolean isInch(GarbleInput input, int i) {
    return input.token(i - 1).kind() == Token.Kind.NUMBER;
  }

  private static void add(
      Span span, double strength, String because, String suggestion, Findings findings) {
    findings.add(span, ReasonCode.PUNCTUATION, Severity.MINOR, strength, because, suggestion);
  }
}
