package org.canonym.cli;

/** What a run can be told to fail on. */
enum FailOn {
  /** A name was rewritten. */
  CHANGED,
  /** A passage was flagged. */
  FLAGGED,
  /** A document's verdict is suspect or garbled. */
  SUSPECT,
  /** A document's verdict is garbled. */
  GARBLED
}
