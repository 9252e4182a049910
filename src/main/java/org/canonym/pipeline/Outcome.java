package org.canonym.pipeline;

import org.canonym.text.Document;

/** What became of one document. One bad document never stops a batch. */
public sealed interface Outcome {

  /** The document's id. */
  String id();

  /**
   * It was processed.
   *
   * @param cleaned the result
   */
  record Done(CleanedText cleaned) implements Outcome {
    @Override
    public String id() {
      return cleaned.document().id();
    }
  }

  /**
   * It could not be processed.
   *
   * @param document the document
   * @param reason why, in a line for people
   */
  record Failed(Document document, String reason) implements Outcome {
    @Override
    public String id() {
      return document.id();
    }
  }
}
