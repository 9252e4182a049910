package org.canonym.garble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.sound.Letters;

/** What the gazetteer knows of where places lie: by name, by container, by side. Immutable. */
final class Atlas {
  /** About 300 km: chief cities stand that far from their country's gates. */
  private static final double NEAR_DEGREES = 2.7;

  /** A crossing further than this from all that is known of a country is none of its own. */
  private static final double FAR_DEGREES = 8;

  /** So many places with coordinates outline a country. */
  private static final int OUTLINE = 8;

  /** Gates and peaks lie at the rim, where a country is not what people mean by its side. */
  private static final Set<String> OUTLINING = Set.of("province", "city", "town", "capital");

  /** Wider countries have no sides that a box could tell: France with Guiana, Russia. */
  private static final double WIDEST = 26;

  /** Countries whose bounds are disputed by what is written about them. */
  private static final Set<String> DISPUTED =
      Set.of("ps", "il", "ua", "ru", "eh", "ma", "cy", "tw");

  private final Gazetteer gazetteer;

  /** Outlines need a walk over all entries: made when the first claim about a side is met. */
  private final Supplier<Map<String, Box>> boxes;

  /** The outline of a country in degrees. */
  private record Box(double south, double north, double west, double east, int places) {
    Box with(double lat, double lon) {
      return new Box(
          Math.min(south, lat),
          Math.max(north, lat),
          Math.min(west, lon),
          Math.max(east, lon),
          places + 1);
    }
  }

  Atlas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.boxes = new Once<>(this::outlines);
  }

  private Map<String, Box> outlines() {
    Map<String, Box> outlines = new HashMap<>();
    for (Entry entry : gazetteer.entries()) {
      double[] at = OUTLINING.contains(entry.kind()) ? position(entry) : new double[0];
      Optional<Entry> country = at.length > 0 ? country(entry) : Optional.empty();
      if (country.isPresent()) {
        outlines.merge(
            country.get().id(),
            new Box(at[0], at[0], at[1], at[1], 1),
            (box, one) -> box.with(at[0], at[1]));
      }
    }
    return outlines;
  }

  /** Every place that bears a name, in any of its forms. */
  private List<Entry> bearersOf(String name) {
    return gazetteer.exact(Letters.joined(name)).stream()
        .map(IndexedForm::entry)
        .filter(entry -> entry.type() == EntryType.PLACE)
        .distinct()
        .toList();
  }

  /** The country a place lies in. */
  Optional<Entry> country(Entry entry) {
    return gazetteer.parents(entry).stream()
        .filter(parent -> parent.kind().equals("country"))
        .findFirst();
  }

  /** Every place of that name or form. */
  List<Entry> named(String name) {
    return bearersOf(name);
  }

  /** What directly contains a place, for a reader; empty if not known. */
  String where(Entry entry) {
    List<Entry> parents = gazetteer.parents(entry);
    if (parents.isEmpty()) {
      return "";
    }
    Entry parent = parents.get(0);
    return parent.name() + (parent.kind().equals("province") ? " province" : "");
  }

  /** Whether the place may lie in the container, as far as the gazetteer can tell. */
  boolean mayLie(Entry entry, Entry container) {
    return entry.id().equals(container.id())
        || gazetteer.isWithin(entry, container.id())
        || gazetteer.isWithin(container, entry.id())
        || entry.parent().isEmpty()
        || entry.kind().equals("region")
        || entry.kind().equals("river")
        || (container.kind().equals("country") && isDisputed(entry, container))
        // A crossing stands on two countries' ground; the gazetteer names one of them.
        || (entry.kind().equals("crossing") && mayReach(entry, container));
  }

  private boolean isDisputed(Entry entry, Entry country) {
    return DISPUTED.contains(country.id())
        || country(entry).filter(own -> DISPUTED.contains(own.id())).isPresent();
  }

  /** Whether the container has a place so near the crossing that it may be the other side. */
  private boolean mayReach(Entry crossing, Entry container) {
    double[] gate = position(crossing);
    if (gate.length == 0) {
      return true;
    }
    double reach = container.kind().equals("country") ? FAR_DEGREES : NEAR_DEGREES;
    boolean anyKnown = false;
    for (Entry place : gazetteer.entries()) {
      if (place.type() == EntryType.PLACE && gazetteer.isWithin(place, container.id())) {
        double[] there = position(place);
        anyKnown |= there.length > 0;
        if (there.length > 0 && degrees(gate, there) < reach) {
          return true;
        }
      }
    }
    return !anyKnown;
  }

  /**
   * Where a place lies in its country: from 0 in the south and west to 1 in the north and east;
   * empty if its coordinates or the country's outline are not known.
   */
  double[] side(Entry entry) {
    double[] at = position(entry);
    Optional<Box> box = country(entry).map(Entry::id).map(id -> boxes.get().get(id));
    if (at.length == 0
        || box.isEmpty()
        || isDisputed(entry, entry)
        || box.get().places() < OUTLINE
        || box.get().east() - box.get().west() > WIDEST
        || box.get().north() - box.get().south() > WIDEST) {
      return new double[0];
    }
    Box outline = box.get();
    return new double[] {
      (at[0] - outline.south()) / (outline.north() - outline.south()),
      (at[1] - outline.west()) / (outline.east() - outline.west())
    };
  }

  private static double[] position(Entry entry) {
    try {
      String lat = entry.detail("lat");
      String lon = entry.detail("lon");
      return lat.isEmpty() || lon.isEmpty()
          ? new double[0]
          : new double[] {Double.parseDouble(lat), Double.parseDouble(lon)};
    } catch (NumberFormatException notANumber) {
      return new double[0];
    }
  }

  private static double degrees(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], (a[1] - b[1]) * Math.cos(Math.toRadians(a[0])));
  }
}
