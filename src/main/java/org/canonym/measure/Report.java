package org.canonym.measure;

import java.util.Map;

/**
 * What an evaluation has to say. The same results give the same bytes: no times, no paths of the
 * machine.
 */
public interface Report {
  /** The figures that matter, in Markdown. */
  String summary();

  /** The content of each report by file name, the summary among them. */
  Map<String, String> files();

  /** Every miss and every error, a line each under a header, tab-separated. */
  String details();
}
