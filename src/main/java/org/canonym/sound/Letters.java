package org.canonym.sound;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.fa.PersianNormalizer;

/**
 * Foldings of names that keep what a spelling says and drop what it does not.
 *
 * <p>All methods are pure. ASCII input takes a path that loads no Unicode data.
 */
public final class Letters {
  private Letters() {}

  /**
   * Lower case, composed, with every hyphen and run of white space as one space and without
   * apostrophes, primes and modifier letters. Diacritics stay: they carry sound.
   */
  public static String lower(String name) {
    String composed = isAscii(name) ? name : Normalizer2.getNFCInstance().normalize(name);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSeparator(codePoint)) {
        gap = out.length() > 0;
      } else if (!isSilentMark(codePoint)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        appendLower(out, codePoint);
      }
    }
    return out.toString();
  }

  private static void appendLower(StringBuilder out, int codePoint) {
    if (codePoint == 'İ') {
      out.append('i'); // lower-casing U+0130 by the book gives two units, i and a dot above
    } else {
      out.appendCodePoint(Character.toLowerCase(codePoint));
    }
  }

  /** {@link #lower} without diacritics, letters such as ł, ø, ß, ə, ı and þ spelt in ASCII. */
  public static String plain(String name) {
    String lower = lower(name);
    // Folded again, for what taking a sign apart lets out: capitals (㎒), a mark without a letter.
    return isAscii(lower) ? lower : lower(strip(lower));
  }

  /** {@link #plain} without spaces: what exact look-up of names compares. */
  public static String joined(String name) {
    String plain = plain(name);
    return plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
  }

  /** Takes the diacritics off text that is already lower case. */
  static String strip(String lower) {
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer2.getNFKDInstance().normalize(lower);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int codePoint = apart.codePointAt(i);
      i += Character.charCount(codePoint);
      String spelt = ascii(codePoint);
      if (spelt != null) {
        out.append(spelt);
      } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
        out.appendCodePoint(codePoint);
      }
    }
    return Normalizer2.getNFCInstance().normalize(out);
  }

  private static @org.jspecify.annotations.Nullable String ascii(int codePoint) {
    return switch (codePoint) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ə' -> "a";
      case 'ı' -> "i";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ŋ' -> "n";
      case 'ħ' -> "h";
      default -> null;
    };
  }

  /**
   * A name in Arabic letters with the variants that say nothing folded: hamza seats, ye and kaf of
   * either country, ta marbuta, vowel signs, tatweel, joiners. Other scripts come back in lower
   * case.
   */
  public static String nativeFold(String name) {
    String lower = lower(name);
    if (isAscii(lower)) {
      return lower;
    }
    char[] units = Normalizer2.getNFKCInstance().normalize(lower).toCharArray();
    int length = new ArabicNormalizer().normalize(units, units.length);
    length = new PersianNormalizer().normalize(units, length);
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char unit = units[i];
      switch (unit) {
        case 'ى', 'ې', 'ۍ', 'ئ', 'ی' -> out.append('ي');
        case 'ک', 'ګ' -> out.append(unit == 'ک' ? 'ك' : 'گ');
        case 'ة', 'ۀ', 'ە' -> out.append('ه');
        case 'ؤ' -> out.append('و');
        case 'ء', '\u200C', '\u200D' -> {}
        default -> out.append(unit);
      }
    }
    return out.toString();
  }

  /** A rough Latin spelling of text in another script, by ICU; for people to read, not to match. */
  public static String romanised(String text) {
    return Romaniser.INSTANCE.transliterate(text);
  }

  /** Loading ICU's rules takes a fifth of a second: only who asks for a romanisation pays it. */
  private static final class Romaniser {
    static final Transliterator INSTANCE = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** Whether the text has a letter outside the Latin script. */
  public static boolean hasOtherScript(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint > 0x24F
          && Character.isLetter(codePoint)
          && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN
          && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.COMMON) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter of the canonical alphabet writes a vowel; y and w count as consonants. */
  static boolean isVowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(int codePoint) {
    return codePoint == '-'
        || codePoint == '_'
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
  }

  /** Apostrophes, primes, ayn and hamza signs, dots of initials and format characters. */
  private static boolean isSilentMark(int codePoint) {
    return switch (codePoint) {
      case '\'', '’', '‘', '`', '´', '.', 'ʿ', 'ʾ', 'ʻ', 'ʼ', 'ʹ', 'ʺ', '′', '″' -> true;
      default -> Character.getType(codePoint) == Character.FORMAT;
    };
  }
}
