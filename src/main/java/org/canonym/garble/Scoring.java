package org.canonym.garble;

import java.util.ArrayList;
import java.util.List;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * From signals to flags, token scores, passage scores and verdicts. Signals join by noisy-or, 1 −
 * ∏(1 − weight · strength): independent reasons that the text is broken. A little continuous
 * evidence, the share of words no vocabulary knows, orders passages without signals.
 */
final class Scoring {
  private static final double MINOR = 0.35;
  private static final double MAJOR = 0.7;
  private static final double CRITICAL = 0.95;
  private static final double GARBLED = 0.75;

  /** A misspelt name leaves its sentence readable, and so do many. */
  private static final double MISSPELT = 0.2;

  private static final double MISSPELT_MOST = 0.45;
  private static final double SUSPECT = 0.2;
  private static final int FEWEST_WORDS = 3;
  private static final double UNKNOWN_WORD = 0.12;
  private static final double UNKNOWN_SHARE = 0.3;

  /** A text one fifth of which is garbled is not to be used unread. */
  private static final double GARBLED_SHARE = 0.2;

  private final GarbleInput input;
  private final List<Signal> signals;
  private final Sureness sureness;
  private final PassageLanguage language;

  Scoring(GarbleInput input, List<Signal> signals, Sureness sureness, PassageLanguage language) {
    this.input = input;
    this.signals = signals;
    this.sureness = sureness;
    this.language = language;
  }

  GarbleReport report() {
    List<Passage> passages = input.passages();
    boolean[] foreign = new boolean[passages.size()];
    for (int p = 0; p < foreign.length; p++) {
      foreign[p] = language.isForeign(input, passages.get(p));
    }
    List<Signal> kept = signals.stream().filter(s -> !isForeign(s.span(), foreign)).toList();
    List<Flag> flags =
        kept.stream()
            .filter(signal -> signal.strength() >= sureness.leastConfidence())
            .map(Scoring::flag)
            .toList();
    double[] clean = new double[input.size()];
    java.util.Arrays.fill(clean, 1);
    double[] passageClean = new double[passages.size()];
    java.util.Arrays.fill(passageClean, 1);
    double[] namesClean = passageClean.clone();
    for (Signal signal : kept) {
      boolean name = signal.code() == ReasonCode.MISSPELT_NAME;
      apply(signal, clean, name ? namesClean : passageClean);
    }
    for (int p = 0; p < passageClean.length; p++) {
      passageClean[p] *= Math.max(namesClean[p], 1 - MISSPELT_MOST);
    }
    List<GarbleReport.PassageJudgement> judgements = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      judgements.add(judge(passages.get(p), foreign[p], passageClean[p], flags));
    }
    return new GarbleReport(
        flags, judgements, tokens(clean), whole(judgements), verdict(judgements));
  }

  private static Flag flag(Signal signal) {
    return new Flag(
        signal.span(),
        signal.code(),
        signal.severity(),
        signal.strength(),
        signal.because(),
        signal.suggestion());
  }

  private boolean isForeign(Span span, boolean[] foreign) {
    int passage = input.text().passageAt(span.start());
    return passage >= 0 && foreign[passage];
  }

  private void apply(Signal signal, double[] clean, double[] passageClean) {
    double bad = weight(signal) * signal.strength();
    boolean whole = signal.code() == ReasonCode.WORD_SALAD;
    int token = firstTokenFrom(signal.span().start());
    while (token < clean.length && input.token(token).span().start() < signal.span().end()) {
      clean[token] *= 1 - (whole ? 0.6 * bad : bad);
      token++;
    }
    for (int p = 0; p < passageClean.length; p++) {
      if (input.passages().get(p).span().overlaps(signal.span())) {
        passageClean[p] *= 1 - bad;
      }
    }
  }

  private int firstTokenFrom(int offset) {
    int low = 0;
    int high = input.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (input.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double weight(Signal signal) {
    if (signal.code() == ReasonCode.MISSPELT_NAME) {
      return MISSPELT;
    }
    return switch (signal.severity()) {
      case MINOR -> MINOR;
      case MAJOR -> MAJOR;
      case CRITICAL -> CRITICAL;
    };
  }

  private GarbleReport.PassageJudgement judge(
      Passage passage, boolean foreign, double clean, List<Flag> flags) {
    int words = 0;
    int unknown = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      if (input.token(i).isWord()) {
        words++;
        unknown += isUnknown(i) ? 1 : 0;
      }
    }
    if (foreign) {
      return new GarbleReport.PassageJudgement(passage.span(), new Verdict.CannotTell(), 0);
    }
    double share = words == 0 ? 0 : (double) unknown / words;
    double garble = 1 - clean * (1 - UNKNOWN_SHARE * share);
    boolean flagged = flags.stream().anyMatch(flag -> flag.span().overlaps(passage.span()));
    Verdict verdict;
    if (flagged && garble >= GARBLED) {
      verdict = new Verdict.Garbled();
    } else if (flagged && garble >= SUSPECT) {
      verdict = new Verdict.Suspect();
    } else if (words < FEWEST_WORDS) {
      verdict = new Verdict.TooShort();
    } else {
      verdict = new Verdict.Clean();
    }
    return new GarbleReport.PassageJudgement(passage.span(), verdict, garble);
  }

  /** A word that is neither English nor a name that was resolved. */
  private boolean isUnknown(int i) {
    Token token = input.token(i);
    return token.isWord()
        && !input.isNamed(i)
        && !input.isOrdinary(i)
        && !input.count(i).isName()
        && token.text().length() > 2;
  }

  private List<GarbleReport.TokenScore> tokens(double[] clean) {
    List<GarbleReport.TokenScore> scores = new ArrayList<>(clean.length);
    for (int i = 0; i < clean.length; i++) {
      double bad = 1 - clean[i] * (1 - (isUnknown(i) ? UNKNOWN_WORD : 0));
      scores.add(new GarbleReport.TokenScore(input.token(i).span(), bad));
    }
    return scores;
  }

  /** The mean over passages by length, or half of the worst passage if that is more. */
  private static double whole(List<GarbleReport.PassageJudgement> passages) {
    double sum = 0;
    double worst = 0;
    long length = 0;
    for (GarbleReport.PassageJudgement passage : passages) {
      sum += passage.garble() * passage.span().length();
      length += passage.span().length();
      worst = Math.max(worst, passage.garble());
    }
    return length == 0 ? 0 : Math.max(sum / length, worst / 2);
  }

  private static Verdict verdict(List<GarbleReport.PassageJudgement> passages) {
    long all = 0;
    long garbled = 0;
    boolean suspect = false;
    boolean clean = false;
    boolean cannotTell = false;
    for (GarbleReport.PassageJudgement passage : passages) {
      all += passage.span().length();
      if (passage.verdict() instanceof Verdict.Garbled) {
        garbled += passage.span().length();
      }
      suspect |= passage.verdict() instanceof Verdict.Suspect;
      clean |= passage.verdict() instanceof Verdict.Clean;
      cannotTell |= passage.verdict() instanceof Verdict.CannotTell;
    }
    if (garbled > GARBLED_SHARE * all) {
      return new Verdict.Garbled();
    }
    if (garbled > 0 || suspect) {
      return new Verdict.Suspect();
    }
    if (clean) {
      return new Verdict.Clean();
    }
    return cannotTell ? new Verdict.CannotTell() : new Verdict.TooShort();
  }
}
