package org.canonym.edit;

/** A text is not the one that an edit script was made for. */
public final class EditMismatchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Says where text and script differ.
   *
   * @param offset where, in UTF-16 units of the text
   * @param expected what the script has there
   * @param found what the text has there
   */
  public EditMismatchException(int offset, String expected, String found) {
    super("expected \"" + expected + "\", found \"" + found + "\"");
    this.offset = offset;
  }

  /** Where text and script differ, in UTF-16 units of the text. */
  public int offset() {
    return offset;
  }
}
