package org.canonym;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the house to its table of rooms: what each may use, which libraries it may touch, and the
 * manners all of them keep.
 */
@AnalyzeClasses(packages = "org.canonym", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  /** A rule that sees nothing passes; fewer classes than this means the import is broken. */
  private static final int FEWEST_CLASSES = 180;

  private static final String[] LIBRARIES = {
    "opennlp..",
    "com.ibm.icu..",
    "org.apache.lucene..",
    "com.fasterxml..",
    "de.siegmar..",
    "picocli..",
    "org.apache.commons..",
    "org.slf4j.."
  };

  @ArchTest
  static final ArchRule every_room_uses_only_what_its_row_of_the_table_allows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("org.canonym.text..")
          .layer("index")
          .definedBy("org.canonym.index..")
          .layer("learn")
          .definedBy("org.canonym.learn..")
          .layer("segment")
          .definedBy("org.canonym.segment..")
          .layer("sound")
          .definedBy("org.canonym.sound..")
          .layer("gazetteer")
          .definedBy("org.canonym.gazetteer..")
          .layer("resolve")
          .definedBy("org.canonym.resolve..")
          .layer("edit")
          .definedBy("org.canonym.edit..")
          .layer("garble")
          .definedBy("org.canonym.garble..")
          .layer("pipeline")
          .definedBy("org.canonym.pipeline..")
          .layer("format")
          .definedBy("org.canonym.format..")
          .layer("report")
          .definedBy("org.canonym.report..")
          .optionalLayer("measure")
          .definedBy("org.canonym.measure..")
          .layer("train")
          .definedBy("org.canonym.train..")
          .layer("cli")
          .definedBy("org.canonym.cli..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("index")
          .mayNotAccessAnyLayer()
          .whereLayer("learn")
          .mayOnlyAccessLayers("text")
          .whereLayer("segment")
          .mayOnlyAccessLayers("text")
          .whereLayer("sound")
          .mayOnlyAccessLayers("text")
          .whereLayer("gazetteer")
          .mayOnlyAccessLayers("text", "index", "sound")
          .whereLayer("resolve")
          .mayOnlyAccessLayers("text", "learn", "segment", "sound", "gazetteer")
          .whereLayer("edit")
          .mayOnlyAccessLayers("text", "resolve")
          .whereLayer("garble")
          .mayOnlyAccessLayers("text", "index", "segment", "sound", "gazetteer", "resolve")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers(
              "text", "learn", "segment", "sound", "gazetteer", "resolve", "edit", "garble")
          // A result is made of decisions, edits and flags, so its readers see those.
          .whereLayer("format")
          .mayOnlyAccessLayers("text", "gazetteer", "resolve", "edit", "garble", "pipeline")
          .whereLayer("report")
          .mayOnlyAccessLayers(
              "text", "segment", "sound", "gazetteer", "resolve", "edit", "garble", "pipeline")
          .whereLayer("measure")
          .mayOnlyAccessLayers(
              "text", "segment", "sound", "gazetteer", "resolve", "edit", "garble", "pipeline")
          .whereLayer("train")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule rooms_form_no_cycle =
      slices().matching("org.canonym.(*)..").should().beFreeOfCycles();

  // ------------------------------------------------------------------ libraries

  @ArchTest
  static final ArchRule openNlp_stays_in_segment_resolve_and_garble =
      libraryStaysIn("opennlp..", "segment", "resolve", "garble");

  @ArchTest
  static final ArchRule openNlp_is_touched_by_its_adapters_alone =
      noClasses()
          .that(
              DescribedPredicate.<JavaClass>describe(
                  "are no adapter called OpenNlp…",
                  type -> !outermost(type).getSimpleName().startsWith("OpenNlp")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule icu_stays_in_segment_sound_and_garble =
      libraryStaysIn("com.ibm.icu..", "segment", "sound", "garble");

  @ArchTest
  static final ArchRule lucene_stays_in_segment_sound_gazetteer_and_garble =
      libraryStaysIn("org.apache.lucene..", "segment", "sound", "gazetteer", "garble");

  @ArchTest
  static final ArchRule jackson_stays_in_format_measure_and_exchange =
      libraryStaysIn("com.fasterxml..", "format", "measure", "gazetteer.exchange");

  @ArchTest
  static final ArchRule csv_stays_in_format_measure_and_exchange =
      libraryStaysIn("de.siegmar..", "format", "measure", "gazetteer.exchange");

  @ArchTest static final ArchRule picocli_stays_in_cli = libraryStaysIn("picocli..", "cli");

  @ArchTest
  static final ArchRule codec_stays_in_measure = libraryStaysIn("org.apache.commons..", "measure");

  @ArchTest
  static final ArchRule no_public_signature_shows_a_library =
      classes()
          .that(are(describedPublic()))
          .should(showNoLibrary())
          .because("a library must be replaceable without a change in another room");

  // ------------------------------------------------------------------ manners

  @ArchTest
  static final ArchRule standard_streams_are_touched_in_cli_alone =
      noClasses()
          .that(are(not(resideInAnyPackage("org.canonym.cli.."))))
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule only_cli_ends_the_process =
      noClasses()
          .that(are(not(resideInAnyPackage("org.canonym.cli.."))))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule nobody_throws_an_exception_that_says_nothing =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule nobody_declares_an_exception_that_says_nothing =
      classes().should(declareNoGenericException());

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl)(\\$.*)?")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..helpers..");

  @ArchTest
  static void the_rules_see_the_whole_house(JavaClasses all) {
    assertThat(all.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @ArchTest
  static void every_package_says_what_it_is_and_is_null_marked(JavaClasses all)
      throws ClassNotFoundException {
    Set<String> packages = new TreeSet<>();
    all.forEach(type -> packages.add(type.getPackageName()));
    assertThat(packages).hasSizeGreaterThan(11);
    for (String name : packages) {
      assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
          .as("package-info of %s with @NullMarked", name)
          .isTrue();
    }
  }

  /** Byte code cannot tell a written catch from the one try-with-resources makes: sources can. */
  @ArchTest
  static void nobody_catches_what_he_does_not_know(JavaClasses all) throws IOException {
    Pattern generic =
        Pattern.compile("catch \\((?:final )?[^)]*\\b(Exception|RuntimeException|Throwable) ");
    assertThat(findInSources(generic)).isEmpty();
  }

  @ArchTest
  static void nothing_is_suppressed(JavaClasses all) throws IOException {
    assertThat(findInSources(Pattern.compile("@SuppressWarnings|NOSONAR|noinspection"))).isEmpty();
  }

  @ArchTest
  static void no_file_has_to_be_scrolled_through_for_long(JavaClasses all) throws IOException {
    try (Stream<Path> files = sources()) {
      for (Path file : files.toList()) {
        assertThat(Files.readAllLines(file).size()).as("lines of %s", file).isLessThan(500);
      }
    }
  }

  // ------------------------------------------------------------------ how the rules are made

  private static ArchRule libraryStaysIn(String library, String... rooms) {
    String[] allowed =
        Stream.of(rooms).map(room -> "org.canonym." + room + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  private static DescribedPredicate<JavaClass> describedPublic() {
    return DescribedPredicate.describe(
        "public, their enclosing classes included",
        type -> {
          for (JavaClass at = type; ; at = at.getEnclosingClass().get()) {
            if (!at.getModifiers().contains(JavaModifier.PUBLIC)) {
              return false;
            }
            if (at.getEnclosingClass().isEmpty()) {
              return true;
            }
          }
        });
  }

  private static ArchCondition<JavaClass> showNoLibrary() {
    DescribedPredicate<JavaClass> library = resideInAnyPackage(LIBRARIES);
    return new ArchCondition<>("show no library in a public signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> shown = new ArrayList<>(type.getRawInterfaces());
        type.getRawSuperclass().ifPresent(shown::add);
        for (JavaMember member : type.getMembers()) {
          if (member.getModifiers().contains(JavaModifier.PUBLIC)
              || member.getModifiers().contains(JavaModifier.PROTECTED)) {
            shown.addAll(member.getAllInvolvedRawTypes());
            if (member instanceof JavaCodeUnit unit) {
              unit.getThrowsClause().forEach(thrown -> shown.add(thrown.getRawType()));
            }
          }
        }
        new LinkedHashSet<>(shown)
            .stream()
                .filter(library)
                .forEach(
                    one ->
                        events.add(
                            SimpleConditionEvent.violated(
                                type, type.getName() + " shows " + one.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> declareNoGenericException() {
    return new ArchCondition<>("declare no generic exception") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            continue; // the compiler's bridge to Callable.call
          }
          unit.getThrowsClause()
              .forEach(
                  thrown -> {
                    boolean generic =
                        thrown.getRawType().isEquivalentTo(Exception.class)
                            || thrown.getRawType().isEquivalentTo(RuntimeException.class)
                            || thrown.getRawType().isEquivalentTo(Throwable.class);
                    if (generic) {
                      events.add(
                          SimpleConditionEvent.violated(
                              unit, unit.getFullName() + " declares " + thrown.getRawType()));
                    }
                  });
        }
      }
    };
  }

  private static Stream<Path> sources() throws IOException {
    Path main = Path.of(System.getProperty("canonym.home"), "src", "main", "java");
    return Files.walk(main).filter(file -> file.toString().endsWith(".java"));
  }

  private static List<String> findInSources(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = sources()) {
      for (Path file : files.toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(file + ": " + matcher.group());
        }
      }
    }
    return found;
  }
}
