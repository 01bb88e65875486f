package io.jianbao.nlp.accuracy;

import io.jianbao.nlp.domain.sentiment.Polarity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Counts the labels of items against a person's. */
final class PolarityScore {
    private final Map<Polarity, Integer> right = new EnumMap<>(Polarity.class);
    private final Map<Polarity, Integer> found = new EnumMap<>(Polarity.class);
    private final Map<Polarity, Integer> gold = new EnumMap<>(Polarity.class);

    void add(Polarity annotated, Polarity label) {
        gold.merge(annotated, 1, Integer::sum);
        found.merge(label, 1, Integer::sum);
        if (annotated == label) {
            right.merge(label, 1, Integer::sum);
        }
    }

    /** The mean F1 of the classes that the person used. */
    double macroF1() {
        return mean(this::f1);
    }

    private double f1(Polarity polarity) {
        int both = found.getOrDefault(polarity, 0) + gold.getOrDefault(polarity, 0);
        return 2.0 * right.getOrDefault(polarity, 0) / both;
    }

    private double mean(ToDoubleFunction<Polarity> score) {
        return Arrays.stream(Polarity.values())
                .filter(gold::containsKey)
                .mapToDouble(score)
                .average()
                .orElse(0);
    }
}
