package org.canonym.garble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.sound.Letters;

/**
 * Gazetteer contradictions: 'D district in P province' where every place the gazetteer knows by D's
 * name lies elsewhere; likewise cities, towns and border crossings.
 */
final class ContradictionDetector implements Detector {
  private static final Set<String> SMALLER =
      Set.of("district", "city", "town", "crossing", "village", "subdistrict");
  private static final Set<String> SMALLER_KINDS =
      Set.of(
          "district",
          "city",
          "town",
          "crossing",
          "capital",
          "village",
          "river",
          "region",
          "valley",
          "province");
  private static final Set<String> LINKS = Set.of("in", "of", ",");

  /** About 300 km: chief cities stand that far from their country's gates. */
  private static final double NEAR_DEGREES = 2.7;

  private final Gazetteer gazetteer;

  ContradictionDetector(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Every place that bears a name, in any of its forms. */
  private List<Entry> placesNamed(String name) {
    return gazetteer.exact(Letters.joined(name)).stream()
        .map(IndexedForm::entry)
        .filter(entry -> entry.type() == EntryType.PLACE)
        .distinct()
        .toList();
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.CONTRADICTION);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    List<Decision> decisions = input.names().decisions();
    for (int n = 0; n + 1 < decisions.size(); n++) {
      Decision inner = decisions.get(n);
      Decision outer = decisions.get(n + 1);
      if (isPlace(inner) && isPlace(outer) && outer.isResolved()) {
        check(input, inner, outer, findings);
      }
    }
  }

  private static boolean isPlace(Decision decision) {
    return !(decision instanceof Decision.Unknown)
        && decision.best().filter(c -> c.entry().type() == EntryType.PLACE).isPresent();
  }

  /** Reads 'D district in the P province' between two mentions. */
  private void check(GarbleInput input, Decision inner, Decision outer, Findings findings) {
    int at = inner.mention().endToken();
    int stop = outer.mention().firstToken();
    String smaller = "";
    if (at < stop && SMALLER.contains(input.word(at))) {
      smaller = input.word(at++);
      if (at < stop && smaller.equals("crossing") && input.word(at).equals("point")) {
        at++;
      }
    } else if (at < stop
        && input.word(at).equals("border")
        && input.word(at + 1).equals("crossing")) {
      smaller = "crossing";
      at += 2;
    }
    if (at >= stop || !LINKS.contains(input.word(at))) {
      return;
    }
    boolean comma = input.word(at).equals(",");
    at++;
    if (at < stop && input.word(at).equals("the")) {
      at++;
    }
    while (at < stop && isDirection(input.word(at))) {
      at++;
    }
    if (at != stop) {
      return;
    }
    boolean namedProvince = input.wordOrNone(outer.mention().endToken()).equals("province");
    Optional<Entry> container = container(outer, namedProvince);
    boolean bare = smaller.isEmpty() && (comma || !namedProvince || !isLocated(input, inner));
    if (bare || container.isEmpty()) {
      return;
    }
    contradiction(input, inner, outer, container.get(), smaller, namedProvince, findings);
  }

  /** 'in Jalrez in Logar province' says where Jalrez is; 'north of Jalrez in …' does not. */
  private static boolean isLocated(GarbleInput input, Decision inner) {
    String before = input.wordOrNone(inner.mention().firstToken() - 1);
    return before.equals("in") || before.equals("at");
  }

  private static boolean isDirection(String word) {
    return switch (word) {
      case "eastern",
          "western",
          "northern",
          "southern",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "neighboring",
          "neighbouring" ->
          true;
      default -> false;
    };
  }

  /** The province or country that the second name means here. */
  private Optional<Entry> container(Decision outer, boolean namedProvince) {
    for (Candidate candidate : outer.candidates()) {
      String kind = candidate.entry().kind();
      if (kind.equals("province") || (kind.equals("country") && !namedProvince)) {
        return Optional.of(candidate.entry());
      }
    }
    return outer.best().stream()
        .flatMap(best -> placesNamed(best.entry().name()).stream())
        .filter(entry -> entry.kind().equals("province"))
        .findFirst();
  }

  private void contradiction(
      GarbleInput input,
      Decision inner,
      Decision outer,
      Entry container,
      String smaller,
      boolean namedProvince,
      Findings findings) {
    List<Entry> bearers = ofKind(smaller, bearers(inner));
    if (bearers.isEmpty() || bearers.stream().anyMatch(entry -> lies(entry, container))) {
      return;
    }
    String places =
        bearers.stream()
            .map(this::where)
            .filter(where -> !where.isEmpty())
            .distinct()
            .collect(Collectors.joining(" or "));
    if (places.isEmpty()) {
      return;
    }
    int last = outer.mention().endToken() - (namedProvince ? 0 : 1);
    String name = inner.best().map(Candidate::target).orElse("");
    findings.add(
        input.span(inner.mention().firstToken(), last),
        ReasonCode.CONTRADICTION,
        Severity.CRITICAL,
        bearers.size() == 1 ? 0.9 : 0.85,
        "The gazetteer has "
            + name
            + (smaller.isEmpty() ? "" : " " + smaller)
            + " in "
            + places
            + ", not in "
            + container.name(),
        bearers.size() == 1 ? places : "");
  }

  /** Where the text says district and there is a district of that name, only districts count. */
  private static List<Entry> ofKind(String smaller, List<Entry> bearers) {
    List<Entry> same = bearers.stream().filter(entry -> entry.kind().equals(smaller)).toList();
    return same.isEmpty() ? bearers : same;
  }

  /** Every place that the first name may mean, by its own name and by its candidates'. */
  private List<Entry> bearers(Decision inner) {
    List<Entry> bearers = new ArrayList<>();
    for (Candidate candidate : inner.candidates()) {
      if (inner.isResolved() && !candidate.equals(inner.candidates().get(0))) {
        break;
      }
      addBearers(candidate.entry().name(), bearers);
      addBearers(candidate.form(), bearers);
    }
    addBearers(inner.mention().surface(), bearers);
    return bearers;
  }

  private void addBearers(String name, List<Entry> bearers) {
    for (Entry entry : placesNamed(name)) {
      if (SMALLER_KINDS.contains(entry.kind()) && !bearers.contains(entry)) {
        bearers.add(entry);
      }
    }
  }

  private boolean lies(Entry entry, Entry container) {
    return entry.id().equals(container.id())
        || gazetteer.isWithin(entry, container.id())
        || gazetteer.isWithin(container, entry.id())
        || entry.parent().isEmpty()
        || entry.kind().equals("region")
        || entry.kind().equals("river")
        // A crossing stands on two countries' ground; the gazetteer names one of them.
        || (entry.kind().equals("crossing") && mayReach(entry, container));
  }

  /** Whether the container has a place so near the crossing that it may be the other side. */
  private boolean mayReach(Entry crossing, Entry container) {
    double[] gate = position(crossing);
    if (gate.length == 0) {
      return true;
    }
    boolean anyKnown = false;
    for (Entry place : gazetteer.entries()) {
      if (place.type() == EntryType.PLACE && gazetteer.isWithin(place, container.id())) {
        double[] there = position(place);
        anyKnown |= there.length > 0;
        if (there.length > 0 && degrees(gate, there) < NEAR_DEGREES) {
          return true;
        }
      }
    }
    return !anyKnown;
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

  private String where(Entry entry) {
    List<Entry> parents = gazetteer.parents(entry);
    return parents.isEmpty() ? "" : parents.get(0).name() + kindWord(parents.get(0));
  }

  private static String kindWord(Entry entry) {
    return entry.kind().equals("province") ? " province" : "";
  }
}
