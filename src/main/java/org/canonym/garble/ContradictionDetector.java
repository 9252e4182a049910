package org.canonym.garble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;

/**
 * Gazetteer contradictions: 'D district in P province', 'D, the capital of P', 'P province's D
 * district' where every place the gazetteer knows by D's name lies elsewhere; likewise cities,
 * towns and border crossings; and 'the western province of P' where P lies in the east of its
 * country.
 */
final class ContradictionDetector implements Detector {
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

  private static final Set<String> SIDED = Set.of("province", "city", "town", "district");

  private final Atlas atlas;

  ContradictionDetector(Atlas atlas) {
    this.atlas = atlas;
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.CONTRADICTION);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    List<Decision> decisions = input.names().decisions();
    for (int n = 0; n < decisions.size(); n++) {
      Decision one = decisions.get(n);
      if (!isPlace(one)) {
        continue;
      }
      side(input, one, findings);
      if (n + 1 < decisions.size() && isPlace(decisions.get(n + 1))) {
        Optional<PlaceClaim> claim = PlaceClaim.between(input, one, decisions.get(n + 1));
        if (claim.isPresent() && claim.get().outer().isResolved()) {
          check(input, claim.get(), findings);
        }
      }
    }
  }

  private static boolean isPlace(Decision decision) {
    return !(decision instanceof Decision.Unknown)
        && decision.best().filter(c -> c.entry().type() == EntryType.PLACE).isPresent();
  }

  private void check(GarbleInput input, PlaceClaim claim, Findings findings) {
    Optional<Entry> found = container(claim);
    if (found.isEmpty()) {
      return;
    }
    Entry container = found.get();
    List<Entry> bearers = ofKind(claim.smaller(), bearers(claim.inner()));
    if (bearers.isEmpty() || bearers.stream().anyMatch(entry -> atlas.mayLie(entry, container))) {
      return;
    }
    String places =
        bearers.stream()
            .map(atlas::where)
            .filter(where -> !where.isEmpty())
            .distinct()
            .collect(Collectors.joining(" or "));
    if (places.isEmpty()) {
      return;
    }
    String name = claim.inner().best().map(Candidate::target).orElse("");
    findings.add(
        input.span(claim.firstToken(), claim.lastToken()),
        ReasonCode.CONTRADICTION,
        Severity.CRITICAL,
        bearers.size() == 1 ? 0.9 : 0.85,
        "The gazetteer has "
            + name
            + (claim.smaller().isEmpty() ? "" : " " + claim.smaller())
            + " in "
            + places
            + ", not in "
            + container.name(),
        bearers.size() == 1 ? places : "");
  }

  /** The province or country that the outer name means here. */
  private Optional<Entry> container(PlaceClaim claim) {
    for (Candidate candidate : claim.outer().candidates()) {
      String kind = candidate.entry().kind();
      if (kind.equals("province") || (kind.equals("country") && !claim.ofProvince())) {
        return Optional.of(candidate.entry());
      }
    }
    return claim.outer().best().stream()
        .flatMap(best -> atlas.named(best.entry().name()).stream())
        .filter(entry -> entry.kind().equals("province"))
        .findFirst();
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
    for (Entry entry : atlas.named(name)) {
      if (SMALLER_KINDS.contains(entry.kind()) && !bearers.contains(entry)) {
        bearers.add(entry);
      }
    }
  }

  /** 'the western province of Nangarhar', 'Nangarhar, in the far west'. */
  private void side(GarbleInput input, Decision decision, Findings findings) {
    int first = decision.mention().firstToken();
    int end = decision.mention().endToken();
    if (!decision.isResolved()) {
      return;
    }
    if (input.wordOrNone(first - 1).equals("of")
        && SIDED.contains(input.wordOrNone(first - 2))
        && input.wordOrNone(first - 4).equals("the")) {
      Compass claimed = Compass.of(input.word(first - 3));
      report(input, decision, claimed, input.word(first - 2), first - 3, end - 1, findings);
      return;
    }
    int at = SIDED.contains(input.wordOrNone(end)) ? end + 1 : end;
    if (input.wordOrNone(at).equals(",")
        && input.wordOrNone(at + 1).equals("in")
        && input.wordOrNone(at + 2).equals("the")) {
      int side = at + (input.wordOrNone(at + 3).equals("far") ? 4 : 3);
      String after = input.wordOrNone(side + 1);
      if (after.equals(",") || after.equals(".") || after.equals("on") || after.equals("near")) {
        Compass claimed = Compass.of(input.wordOrNone(side));
        report(input, decision, claimed, "", first, side, findings);
      }
    }
  }

  private void report(
      GarbleInput input,
      Decision decision,
      Compass claimed,
      String kind,
      int first,
      int last,
      Findings findings) {
    List<Entry> bearers = claimed.isNone() ? List.of() : ofKind(kind, bearers(decision));
    if (!bearers.isEmpty()
        && bearers.stream().allMatch(bearer -> claimed.contradicts(atlas.side(bearer)))) {
      Entry entry = bearers.get(0);
      String side = Compass.said(atlas.side(entry));
      findings.add(
          input.span(first, last),
          ReasonCode.CONTRADICTION,
          Severity.MAJOR,
          0.85,
          "The gazetteer has " + entry.name() + " in the " + side + " of its country",
          "");
    }
  }
}
