package org.canonym.garble;

/** What is said of a passage or a document as a whole. */
public sealed interface Verdict {

  /** The word used in records. */
  String word();

  /** Nothing found that translation broke. */
  record Clean() implements Verdict {
    @Override
    public String word() {
      return "clean";
    }
  }

  /** Something is wrong with it; it can still be understood. */
  record Suspect() implements Verdict {
    @Override
    public String word() {
      return "suspect";
    }
  }

  /** Broken: not to be used without a person reading it. */
  record Garbled() implements Verdict {
    @Override
    public String word() {
      return "garbled";
    }
  }

  /** Too few words to say anything. */
  record TooShort() implements Verdict {
    @Override
    public String word() {
      return "too-short";
    }
  }

  /** In a language no detector knows. */
  record CannotTell() implements Verdict {
    @Override
    public String word() {
      return "cannot-tell";
    }
  }
}
