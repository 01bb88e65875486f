package io.jianbao.nlp.domain.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Settles conflicts between names and values: the longest span wins; of equally long ones the one given first.
 *
 * <p>So the year inside {@code 望海市2022年龙舟大赛} gives way to the event, and a place inside a date's holiday to the
 * date. The result is in ascending order and has no overlaps.
 */
public final class MentionMerger {

    /** Names and values of one text as one list. */
    public List<Mention> merge(List<Mention> names, List<Mention> values) {
        List<Mention> all = new ArrayList<>(names);
        all.addAll(values);
        return longest(all);
    }

    static List<Mention> longest(List<Mention> candidates) {
        List<Mention> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(mention -> -mention.span().length()));
        TreeMap<Integer, Mention> kept = new TreeMap<>();
        for (Mention mention : sorted) {
            var before = kept.lowerEntry(mention.span().end());
            if (before == null
                    || before.getValue().span().end() <= mention.span().start()) {
                kept.put(mention.span().start(), mention);
            }
        }
        return List.copyOf(kept.values());
    }
}
