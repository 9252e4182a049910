package org.canonym.format;

/** An input that is no text of the expected kind; the message says where and what was expected. */
public final class UnreadableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says what was expected and found. */
  public UnreadableTextException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What was expected and found, in a line for people. */
  public String reason() {
    return reason;
  }
}
