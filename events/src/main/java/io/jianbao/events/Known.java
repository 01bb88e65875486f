package io.jianbao.events;

/**
 * A value together with how it is known, e.g. {@code {"value":"2024-03-18","evidence":"key","confidence":1.0}}.
 *
 * @param value      the value as text; dates in ISO 8601 with their real precision ({@code 2024-03} where only the month is known)
 * @param evidence   {@code key}, {@code folder}, {@code content}, {@code sidecar}, {@code folio} or {@code inferred}
 * @param confidence 0 (a guess) to 1 (stated)
 */
public record Known(String value, String evidence, double confidence) {}
