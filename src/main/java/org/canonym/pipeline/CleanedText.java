package org.canonym.pipeline;

import org.canonym.edit.EditScript;
import org.canonym.garble.GarbleReport;
import org.canonym.resolve.Resolution;
import org.canonym.text.Document;

/**
 * All that was done to one document and found in it.
 *
 * @param document the document as it came
 * @param resolution what was decided about its names
 * @param script the edits
 * @param text the corrected text
 * @param garble what translation broke in it, judged on the original
 */
public record CleanedText(
    Document document,
    Resolution resolution,
    EditScript script,
    String text,
    GarbleReport garble) {}
