package org.canonym.text;

import java.io.IOException;

/** A data file has a line that cannot be used: which file, which line, what was expected. */
public final class MalformedLineException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int PREVIEW_CHARS = 60;

  /**
   * Says what is wrong with one line.
   *
   * @param file the file as its user names it
   * @param line the line, from 1
   * @param expected what should have stood there, and what did
   * @param content the line itself; the message shows its beginning
   */
  public MalformedLineException(String file, int line, String expected, String content) {
    super(file + ":" + line + ": " + expected + preview(content));
  }

  private static String preview(String content) {
    if (content.isEmpty()) {
      return "";
    }
    String oneLine = content.replace('\t', ' ').replaceAll("\\p{Cntrl}", "?");
    return " — "
        + (oneLine.length() <= PREVIEW_CHARS ? oneLine : oneLine.substring(0, PREVIEW_CHARS) + "…");
  }
}
