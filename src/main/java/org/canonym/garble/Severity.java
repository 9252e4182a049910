package org.canonym.garble;

import java.util.Locale;

/** How much an error harms the reader, after MQM. */
public enum Severity {
  MINOR,
  MAJOR,
  CRITICAL;

  /** The word used in records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
