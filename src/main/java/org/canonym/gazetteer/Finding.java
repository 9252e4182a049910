package org.canonym.gazetteer;

import java.util.Locale;

/**
 * Something lint found in a gazetteer.
 *
 * @param code a stable name for the kind of problem
 * @param severity how bad it is
 * @param origin the file and line
 * @param message what is wrong and what was expected
 */
public record Finding(String code, Severity severity, String origin, String message) {

  /** How bad a finding is. */
  public enum Severity {
    /** The gazetteer must not be published so. */
    ERROR,
    /** An editor should look at it. */
    WARNING;

    /** The word shown to people. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
