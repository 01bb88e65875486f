package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Keeps, among spans that overlap, the longest one; of equally long ones the first. */
final class LongestSpans {

    private LongestSpans() {}

    static List<Span> of(List<Span> candidates) {
        List<Span> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.<Span>comparingInt(span -> -span.length()).thenComparing(Comparator.naturalOrder()));
        TreeMap<Integer, Span> kept = new TreeMap<>();
        for (Span span : sorted) {
            var before = kept.lowerEntry(span.end());
            if (before == null || before.getValue().end() <= span.start()) {
                kept.put(span.start(), span);
            }
        }
        return List.copyOf(kept.values());
    }
}
