package org.canonym.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.sound.Letters;

/**
 * Finds mistakes in a gazetteer before they spread: broken parents, one form on two entries, stray
 * and invisible characters, mixed scripts, breaches of house style. Pure.
 */
public final class GazetteerLint {
  private static final Map<String, Set<String>> PARENT_KINDS =
      Map.of(
          "district", Set.of("province", "region", "city"),
          "province", Set.of("country"));

  private final Map<String, Entry> byId = new HashMap<>();
  private final List<Entry> entries;
  private final List<Finding> findings = new ArrayList<>();

  private GazetteerLint(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> byId.put(entry.id(), entry));
  }

  /** Every finding, by file and line. */
  public static List<Finding> of(Gazetteer gazetteer) {
    GazetteerLint lint = new GazetteerLint(gazetteer.entries());
    lint.entries.forEach(lint::checkParent);
    lint.entries.forEach(lint::checkTexts);
    lint.entries.forEach(lint::checkCoordinates);
    lint.checkSharedForms();
    lint.findings.sort(
        Comparator.comparing((Finding finding) -> file(finding.origin()))
            .thenComparingInt(finding -> line(finding.origin()))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message));
    return List.copyOf(lint.findings);
  }

  private static String file(String origin) {
    return origin.substring(0, origin.lastIndexOf(':'));
  }

  private static int line(String origin) {
    return Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1));
  }

  private void error(Entry entry, String code, String message) {
    findings.add(
        new Finding(code, Finding.Severity.ERROR, entry.origin(), entry.id() + ": " + message));
  }

  private void warn(Entry entry, String code, String message) {
    findings.add(
        new Finding(code, Finding.Severity.WARNING, entry.origin(), entry.id() + ": " + message));
  }

  private void checkParent(Entry entry) {
    if (entry.parent().isEmpty()) {
      return;
    }
    Entry parent = byId.get(entry.parent());
    if (parent == null) {
      error(
          entry,
          "parent-missing",
          "expected an entry \"" + entry.parent() + "\" as parent, there is none");
      return;
    }
    Set<String> expected = PARENT_KINDS.getOrDefault(entry.kind(), Set.of());
    if (!expected.isEmpty() && !expected.contains(parent.kind())) {
      error(
          entry,
          "parent-kind",
          "expected a "
              + String.join(" or ", expected.stream().sorted().toList())
              + " as parent of a "
              + entry.kind()
              + ", found the "
              + parent.kind()
              + " "
              + parent.id());
    }
    Set<String> seen = new HashSet<>();
    for (Entry at = entry; at != null; at = byId.get(at.parent())) {
      if (!seen.add(at.id())) {
        error(entry, "parent-cycle", "its parents lead back to " + at.id());
        return;
      }
    }
  }

  private void checkTexts(Entry entry) {
    checkText(entry, entry.name());
    if (Letters.hasOtherScript(entry.name())) {
      warn(
          entry,
          "name-script",
          "expected a canonical name in Latin letters, found \"" + entry.name() + "\"");
    }
    Set<String> seen = new HashSet<>();
    for (NameForm form : entry.forms()) {
      checkText(entry, form.text());
      if (!seen.add(form.written()) || form.text().equals(entry.name())) {
        warn(entry, "form-twice", "the form \"" + form.written() + "\" stands twice");
      }
      if (form.script().equals("Arab") && !hasScript(form.text(), Character.UnicodeScript.ARABIC)) {
        error(
            entry,
            "form-script",
            "expected Arabic letters in \"" + form.text() + "\" tagged " + form.tag());
      }
    }
  }

  private void checkText(Entry entry, String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      error(entry, "not-composed", "expected composed characters (NFC) in \"" + text + "\"");
    }
    if (!text.equals(text.strip()) || text.contains("  ")) {
      error(entry, "stray-space", "expected no stray space in \"" + text + "\"");
    }
    Set<Character.UnicodeScript> scripts = new HashSet<>();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
      if (!joiner && Character.getType(codePoint) == Character.FORMAT) {
        error(
            entry,
            "invisible",
            String.format("an invisible character U+%04X in \"%s\"", codePoint, text));
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
      if (Character.isLetter(codePoint)
          && script != Character.UnicodeScript.COMMON
          && script != Character.UnicodeScript.INHERITED) {
        scripts.add(script);
      }
    }
    scripts.removeAll(
        Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA));
    if (scripts.size() > 1) {
      error(
          entry,
          "mixed-scripts",
          "expected one script in \"" + text + "\", found " + sorted(scripts));
    }
  }

  private static List<String> sorted(Set<Character.UnicodeScript> scripts) {
    return scripts.stream().map(Enum::name).sorted().toList();
  }

  private static boolean hasScript(String text, Character.UnicodeScript script) {
    return text.codePoints().anyMatch(codePoint -> Character.UnicodeScript.of(codePoint) == script);
  }

  private void checkCoordinates(Entry entry) {
    checkDegrees(entry, "lat", 90);
    checkDegrees(entry, "lon", 180);
  }

  private void checkDegrees(Entry entry, String column, double most) {
    String value = entry.detail(column);
    if (value.isEmpty()) {
      return;
    }
    try {
      if (Math.abs(Double.parseDouble(value)) <= most) {
        return;
      }
    } catch (NumberFormatException notANumber) {
      // Falls through to the finding.
    }
    error(
        entry,
        "coordinates",
        "expected degrees up to " + most + " in " + column + ", found \"" + value + "\"");
  }

  /** One spelling on entries with different names would be rewritten to either. */
  private void checkSharedForms() {
    Map<String, Entry> names = new HashMap<>();
    for (Entry entry : entries) {
      names.putIfAbsent(entry.type() + Letters.joined(entry.name()), entry);
    }
    Map<String, Entry> owners = new HashMap<>();
    for (Entry entry : entries) {
      Set<String> own = new HashSet<>();
      for (NameForm form : entry.forms()) {
        if (Letters.hasOtherScript(form.text())) {
          continue;
        }
        String key = entry.type() + Letters.joined(form.text());
        Entry named = names.get(key);
        if (named != null && !named.name().equals(entry.name())) {
          warn(
              entry,
              "form-is-name",
              "its form \""
                  + form.text()
                  + "\" is the name of "
                  + named.id()
                  + " ("
                  + named.name()
                  + ")");
        }
        Entry owner = own.add(key) ? owners.putIfAbsent(key, entry) : null;
        if (owner != null && !owner.name().equals(entry.name())) {
          warn(
              entry,
              "form-shared",
              "its form \""
                  + form.text()
                  + "\" is also one of "
                  + owner.id()
                  + " ("
                  + owner.name()
                  + ")");
        }
      }
    }
  }
}
