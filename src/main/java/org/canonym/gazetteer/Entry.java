package org.canonym.gazetteer;

import java.util.List;
import java.util.Map;

/**
 * A person, place, organisation or group with its canonical name.
 *
 * @param id stable identifier
 * @param type what it is
 * @param kind a finer word, such as province or spokesman; may be empty
 * @param name the canonical form, in house style
 * @param forms every other form, in file order
 * @param parent the id of what contains it; may be empty
 * @param details the remaining columns by name, empty cells left out
 * @param origin the file and line it was read from
 */
public record Entry(
    String id,
    EntryType type,
    String kind,
    String name,
    List<NameForm> forms,
    String parent,
    Map<String, String> details,
    String origin) {

  public Entry {
    forms = List.copyOf(forms);
    details = Map.copyOf(details);
  }

  /** A detail by column name, such as {@code note}; empty if there is none. */
  public String detail(String column) {
    return details.getOrDefault(column, "");
  }
}
