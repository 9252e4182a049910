package org.canonym.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.canonym.edit.Edit;
import org.canonym.edit.EditMismatchException;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.NameForm;
import org.canonym.resolve.Decision;
import org.canonym.text.Span;
import org.canonym.text.Token;
import org.junit.jupiter.api.Test;

/** What holds of any text at all: texts made of the gazetteer's names, misspelt, and of noise. */
class RandomTextsTest {
  private static final int TEXTS = 600;

  private static final String[] NOISE = {
    "the",
    "province of",
    "in the",
    "district",
    "said",
    "General",
    "President",
    "spokesman for",
    "governor of",
    "and",
    "near",
    "Ministry of",
    "mujahideen",
    "talibs",
    "12",
    "3.5 km",
    "war",
    "May",
    "Interior",
    "@Uardak",
    "#Uardak",
    "http://a.b/Uardak",
    "uardak@a.org",
    "`Uardak`",
    "کابل",
    "\uD83D\uDE00",
    "Kunar",
    "Kunduz",
    "Paktia",
    "Paktika",
    "X",
    "A.",
    "al-",
    "’s",
    "\uD800"
  };
  private static final String[] GAPS = {
    " ", " ", " ", " ", " ", " ", ", ", ". ", ".\n", "\n\n", "\r\n", "-", "'s ", "’s ", " \u00A0",
    "; “", "” (", ") ", ": ", "\u200F ", "/", "? "
  };

  @Test
  void nothingOutsideTheEditsChangesAndTheyCanBeUndone() throws EditMismatchException {
    for (long seed = 0; seed < TEXTS; seed++) {
      String text = text(new Random(seed));
      CleanedText cleaned = Opened.clean(text);
      StringBuilder expected = new StringBuilder();
      int done = 0;
      for (Edit edit : cleaned.script().edits()) {
        assertThat(edit.span().of(text)).as("seed %d: %s", seed, text).isEqualTo(edit.original());
        expected.append(text, done, edit.span().start()).append(edit.replacement());
        done = edit.span().end();
      }
      expected.append(text.substring(done));
      assertThat(cleaned.text()).as("seed %d: %s", seed, text).isEqualTo(expected.toString());
      assertThat(cleaned.script().inverse().apply(cleaned.text()))
          .as("seed %d", seed)
          .isEqualTo(text);
    }
  }

  @Test
  void everyMentionHasOneDecisionAndOnlyReplacementsEdit() {
    for (long seed = 0; seed < TEXTS; seed++) {
      CleanedText cleaned = Opened.clean(text(new Random(seed)));
      List<Span> edited = new ArrayList<>();
      int end = 0;
      for (Decision decision : cleaned.resolution().decisions()) {
        Span span = decision.mention().span();
        assertThat(span.start()).as("seed %d: %s", seed, decision).isGreaterThanOrEqualTo(end);
        assertThat(decision.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
        assertThat(decision.because()).as("seed %d", seed).isNotBlank();
        end = span.end();
        if (decision instanceof Decision.Replace replace) {
          edited.add(span);
          assertThat(replace.replacement())
              .as("seed %d", seed)
              .isNotEqualTo(replace.mention().surface());
        }
      }
      assertThat(cleaned.script().edits()).extracting(Edit::span).isEqualTo(edited);
    }
  }

  @Test
  void whatIsProtectedIsNeverTouched() {
    for (long seed = 0; seed < TEXTS; seed++) {
      CleanedText cleaned = Opened.clean(text(new Random(seed)));
      for (Token token : cleaned.resolution().text().tokens()) {
        if (token.kind() == Token.Kind.PROTECTED) {
          assertThat(cleaned.script().edits())
              .as("seed %d: %s", seed, token)
              .noneMatch(edit -> edit.span().overlaps(token.span()));
        }
      }
    }
  }

  @Test
  void aSecondRunChangesNothing() {
    List<String> violations = new ArrayList<>();
    for (long seed = 0; seed < TEXTS; seed++) {
      String once = Opened.clean(text(new Random(seed))).text();
      CleanedText twice = Opened.clean(once);
      if (!twice.text().equals(once)) {
        violations.add(
            "seed "
                + seed
                + ": "
                + twice.script().edits()
                + " in\n    "
                + once.replace("\n", "⏎")
                + "\n  after "
                + Opened.clean(text(new Random(seed))).script().edits());
      }
    }
    assertThat(violations).as("%d of %d texts", violations.size(), TEXTS).isEmpty();
  }

  @Test
  void whatWasCleanedBeforeDoesNotMatter() {
    List<String> forwards = new ArrayList<>();
    List<String> backwards = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      forwards.add(Opened.clean(text(new Random(seed))).text());
      backwards.add(0, Opened.clean(text(new Random(59 - seed))).text());
    }
    assertThat(backwards).isEqualTo(forwards);
  }

  private static final List<Entry> ENTRIES = Opened.STRICT.gazetteer().entries();

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(14); i > 0; i--) {
      text.append(random.nextInt(3) == 0 ? NOISE[random.nextInt(NOISE.length)] : name(random));
      text.append(GAPS[random.nextInt(GAPS.length)]);
    }
    return text.toString();
  }

  private static String name(Random random) {
    Entry entry = ENTRIES.get(random.nextInt(ENTRIES.size()));
    List<String> forms = new ArrayList<>(List.of(entry.name()));
    entry.forms().stream().map(NameForm::text).forEach(forms::add);
    String name = forms.get(random.nextInt(forms.size()));
    return switch (random.nextInt(8)) {
      case 0 -> name.toUpperCase(java.util.Locale.ROOT);
      case 1 -> name.replace(' ', '\n');
      case 2 -> name.replace("kh", "j").replace("w", "u").replace("j", "y");
      case 3 -> name.replace("j", "dzh").replace("h", "kh").replace("a", "o");
      case 4 -> name.substring(random.nextInt(name.length()));
      default -> name;
    };
  }
}
