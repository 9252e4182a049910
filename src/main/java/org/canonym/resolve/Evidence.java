package org.canonym.resolve;

/**
 * One reason for or against a candidate.
 *
 * @param weight what it adds to the log-odds, in nats; negative speaks against
 * @param because the reason, in a clause for a reader
 */
public record Evidence(double weight, String because) {}
