package io.jianbao.events;

/**
 * Which engine produced a result.
 *
 * @param name    e.g. {@code text-segmenter}, {@code linear-tagger}
 * @param version version of code and model together, e.g. {@code 1.0.0}
 */
public record EngineVersion(String name, String version) {}
