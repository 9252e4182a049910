package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.text.Span;

/**
 * Holds changes of spelling against the gold. A name that several actions are accepted for is
 * neither asked for nor held against a change that its gold allows; every spelling the gold lists
 * counts as right. Pure.
 */
final class NameJudge {
  private NameJudge() {}

  /**
   * What became of every name, then every change that touches none. Names rightly left alone have
   * no finding.
   *
   * @param changes the changes made, by position
   */
  static List<NameFinding> judge(GoldText gold, List<Rewrite> changes) {
    List<NameFinding> findings = new ArrayList<>();
    for (GoldName name : gold.names()) {
      List<Rewrite> touching = touching(name, changes);
      String after = after(gold.document().text(), name, touching);
      verdict(name, touching, after)
          .ifPresent(
              verdict ->
                  findings.add(
                      new NameFinding(
                          name.span(),
                          verdict,
                          verdict == NameFinding.Verdict.MISSED
                              || (verdict == NameFinding.Verdict.WRONG && !name.isOptional()),
                          name.type(),
                          name.surface(),
                          after,
                          name.wanted())));
    }
    for (Rewrite change : changes) {
      if (gold.names().stream().noneMatch(name -> name.span().overlaps(change.span()))) {
        findings.add(
            new NameFinding(
                change.span(),
                NameFinding.Verdict.STRAY,
                false,
                "",
                change.surface(),
                change.replacement(),
                ""));
      }
    }
    return findings;
  }

  private static Optional<NameFinding.Verdict> verdict(
      GoldName name, List<Rewrite> touching, String after) {
    if (name.action() == GoldName.Action.RESPELL) {
      if (touching.isEmpty()) {
        return name.isOptional() ? Optional.empty() : Optional.of(NameFinding.Verdict.MISSED);
      }
      return Optional.of(
          name.accepts(after) ? NameFinding.Verdict.RIGHT : NameFinding.Verdict.WRONG);
    }
    boolean harmless =
        touching.isEmpty()
            || name.accepts(after)
            || name.acceptedActions().contains(GoldName.Action.RESPELL);
    return harmless ? Optional.empty() : Optional.of(NameFinding.Verdict.SPOILT);
  }

  /**
   * Whether one change is right, at the very threshold at which it is made; empty where the gold
   * does not mind it.
   *
   * @param changes every change of the text, by position; those less sure are left out of account
   */
  static Optional<Boolean> judge(GoldText gold, List<Rewrite> changes, Rewrite change) {
    List<Rewrite> made =
        changes.stream().filter(other -> other.confidence() >= change.confidence()).toList();
    boolean any = false;
    boolean right = false;
    for (GoldName name : gold.names()) {
      if (!name.span().overlaps(change.span())) {
        continue;
      }
      any = true;
      List<Rewrite> touching = touching(name, made);
      String after = after(gold.document().text(), name, touching);
      Optional<NameFinding.Verdict> verdict = verdict(name, touching, after);
      if (verdict.isPresent()) {
        if (verdict.get() != NameFinding.Verdict.RIGHT) {
          return Optional.of(false);
        }
        right = true;
      }
    }
    if (!any) {
      return Optional.of(false);
    }
    return right ? Optional.of(true) : Optional.empty();
  }

  private static List<Rewrite> touching(GoldName name, List<Rewrite> changes) {
    return changes.stream().filter(change -> change.span().overlaps(name.span())).toList();
  }

  /** The name after its changes; one that reaches past the name stands for the whole. */
  private static String after(String text, GoldName name, List<Rewrite> touching) {
    StringBuilder out = new StringBuilder();
    int done = name.span().start();
    for (Rewrite change : touching) {
      Span span = change.span();
      if (!name.span().contains(span)) {
        return change.replacement();
      }
      out.append(text, done, span.start()).append(change.replacement());
      done = span.end();
    }
    return out.append(text, done, name.span().end()).toString();
  }
}
