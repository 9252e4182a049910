package org.canonym.measure;

/**
 * Something said with a confidence, and whether it was right.
 *
 * @param confidence from 0 to 1 where it is to be read as a chance; any score where it only ranks
 * @param isRight whether it was right
 */
public record Judged(double confidence, boolean isRight) {}
