package org.canonym.pipeline;

/**
 * What a result was made with; the same versions and options give the same bytes.
 *
 * @param canonym the program
 * @param gazetteer a fingerprint of the gazetteer's content
 * @param models a fingerprint of the models' and tables' content
 */
public record Versions(String canonym, String gazetteer, String models) {}
