package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;

/**
 * Finds what translation broke in a text: runs every detector, keeps the findings that are sure
 * enough as flags, and judges tokens, passages and the whole. Immutable and safe for any number of
 * threads.
 *
 * <pre>{@code
 * GarbleFinder finder = GarbleFinder.open(models, channels, gazetteer, vocabulary, index);
 * GarbleReport report = finder.with(Sureness.CAUTIOUS).judge(text, resolution);
 * }</pre>
 */
public final class GarbleFinder {
  private final List<Detector> detectors;
  private final Vocabulary vocabulary;
  private final PassageLanguage language;
  private final Sureness sureness;
  private final Set<ReasonCode> off;

  private GarbleFinder(
      List<Detector> detectors,
      Vocabulary vocabulary,
      PassageLanguage language,
      Sureness sureness,
      Set<ReasonCode> off) {
    this.detectors = List.copyOf(detectors);
    this.vocabulary = vocabulary;
    this.language = language;
    this.sureness = sureness;
    this.off = Set.copyOf(off);
  }

  /**
   * Reads the models.
   *
   * @param modelsDir the folder with {@code lexicons}, {@code calques} and {@code garble}
   * @param channels the orthographies through which words of the lexicons are looked up
   * @param gazetteer what is known of places and of the parts of names
   * @param vocabulary the words of English
   * @param compiledLexicons an index of the lexicons; it need not exist, and one of other lexicons
   *     is passed over
   * @throws org.canonym.text.MalformedLineException if a line of a file cannot be used
   * @throws IOException if a file cannot be read
   */
  public static GarbleFinder open(
      Path modelsDir,
      Channels channels,
      Gazetteer gazetteer,
      Vocabulary vocabulary,
      Path compiledLexicons)
      throws IOException {
    Path garble = modelsDir.resolve("garble");
    Path lexiconsDir = modelsDir.resolve("lexicons");
    Lexicons lexicons = Lexicons.open(lexiconsDir, compiledLexicons);
    LexiconReader reader = new LexiconReader(lexicons, channels);
    NameParts nameParts = NameParts.read(garble.resolve("name-parts.tsv"), gazetteer);
    Set<String> loanwords = WordList.read(lexiconsDir.resolve("en-loanwords.tsv"), "word");
    Path calques = modelsDir.resolve("calques");
    Path nationalitiesFile = calques.resolve("nationalities.tsv");
    Set<String> nationalities = WordList.read(nationalitiesFile, "nationality");
    List<Detector> detectors = new ArrayList<>();
    detectors.add(new MisspeltNameDetector());
    detectors.add(new ResidueDetector(reader, loanwords, nameParts));
    detectors.add(ForeignPhraseDetector.read(garble.resolve("foreign-phrases.tsv")));
    detectors.add(new WordSaladDetector());
    detectors.add(new RepetitionDetector());
    detectors.add(DisplacedFragmentDetector.read(nationalitiesFile, gazetteer));
    detectors.add(new UngrammaticalDetector(nationalities));
    detectors.add(new PunctuationDetector());
    detectors.add(new MojibakeDetector());
    detectors.add(new ScriptMixingDetector(lexicons));
    detectors.add(new CalqueDetector(CalqueTable.read(calques), new CalqueClasses(nationalities)));
    detectors.add(new ContradictionDetector(new Atlas(gazetteer)));
    detectors.add(new InconsistentNameDetector());
    detectors.add(WebFurniture.read(garble.resolve("web-furniture.tsv")));
    return new GarbleFinder(
        detectors, vocabulary, new PassageLanguage(), Sureness.BALANCED, Set.of());
  }

  /**
   * Compiles the lexicons under a models folder to an index file.
   *
   * @return how many words it holds
   * @throws org.canonym.text.MalformedLineException if a line is no lexicon row
   * @throws IOException if a lexicon cannot be read or the file cannot be written
   */
  public static int compileLexicons(Path modelsDir, Path file) throws IOException {
    return Lexicons.compile(modelsDir.resolve("lexicons"), file);
  }

  /** The same finder with another bound on the confidence of flags. */
  public GarbleFinder with(Sureness other) {
    return new GarbleFinder(detectors, vocabulary, language, other, off);
  }

  /** The same finder with kinds of garble left out, besides those already left out. */
  public GarbleFinder without(Set<ReasonCode> codes) {
    Set<ReasonCode> more = EnumSet.noneOf(ReasonCode.class);
    more.addAll(off);
    more.addAll(codes);
    return new GarbleFinder(detectors, vocabulary, language, sureness, more);
  }

  /** Judges a text, given what was decided about its names. */
  public GarbleReport judge(SegmentedText text, Resolution names) {
    GarbleInput input = GarbleInput.of(text, names, vocabulary);
    Findings findings = new Findings();
    for (Detector detector : detectors) {
      if (!off.containsAll(detector.codes())) {
        detector.detect(input, findings);
      }
    }
    List<Signal> signals =
        findings.sorted().stream().filter(signal -> !off.contains(signal.code())).toList();
    return new Scoring(input, signals, sureness, language).report();
  }
}
