package org.canonym.gazetteer;

/**
 * A spelling the gazetteer knows, and whose it is. Cheap: the entry is read only when asked for.
 */
public final class IndexedForm {

  /** What part of an entry the spelling is. */
  public enum Kind {
    /** The canonical name. */
    CANONICAL,
    /** One of the other forms. */
    VARIANT,
    /** One word of a person's canonical name. */
    PART
  }

  private final NameIndex index;
  private final int form;

  IndexedForm(NameIndex index, int form) {
    this.index = index;
    this.form = form;
  }

  /** The spelling as it is compared: folded by {@code Letters.plain}, or natively. */
  public String plain() {
    return index.plain(form);
  }

  /** What part of the entry it is. */
  public Kind kind() {
    return index.kind(form);
  }

  /** For a part: which word of the canonical name it is, from 0. */
  public int position() {
    return index.ordinal(form);
  }

  /** The canonical form of the same entry, which every entry has first. */
  public IndexedForm canonical() {
    int first = form;
    while (index.kind(first) != Kind.CANONICAL) {
      first--;
    }
    return new IndexedForm(index, first);
  }

  int entryNumber() {
    return index.entryOf(form);
  }

  /** The entry. */
  public Entry entry() {
    return index.entry(index.entryOf(form));
  }

  /** The spelling as the gazetteer writes it. */
  public String text() {
    Entry entry = entry();
    return switch (kind()) {
      case CANONICAL -> entry.name();
      case VARIANT -> entry.forms().get(index.ordinal(form)).text();
      case PART -> NameIndex.words(entry.name())[index.ordinal(form)];
    };
  }

  /** The form itself, for a variant; the canonical name as an editor's form otherwise. */
  public NameForm form() {
    return kind() == Kind.VARIANT
        ? entry().forms().get(index.ordinal(form))
        : new NameForm(text(), "", "", NameForm.Source.EDITOR);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexedForm that && that.index == index && that.form == form;
  }

  @Override
  public int hashCode() {
    return form;
  }
}
