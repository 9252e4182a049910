package org.canonym.sound;

/**
 * One difference between a canonical spelling and a written one, with what explains it.
 *
 * @param canonical the canonical letters; empty where letters were added
 * @param written the written letters; empty where letters were dropped
 * @param cost in nats
 * @param because the rule's reason; "unexplained" where no rule of the channel covers it
 */
public record Step(String canonical, String written, double cost, String because) {

  /** What {@link #because} says of a difference no rule covers. */
  public static final String UNEXPLAINED = "unexplained";

  /** Whether no rule of the channel covers this difference. */
  public boolean isUnexplained() {
    return because.equals(UNEXPLAINED);
  }
}
