package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.sentiment.FeatureField;
import io.jianbao.nlp.domain.sentiment.Polarity;
import io.jianbao.nlp.domain.sentiment.PolarityWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains one {@link PolarityWeights} by stochastic multinomial logistic regression with class weights.
 *
 * <p>N-grams that occur in fewer than {@code atLeast} examples are left out. The committed form keeps those whose weights do not
 * all round to zero.
 */
final class PolarityTrainer {

    private static final int CLASSES = 3;

    private final SentimentSettings settings;

    PolarityTrainer(SentimentSettings settings) {
        this.settings = settings;
    }

    /** An example: its fields, its class, its weight. */
    record Example(List<FeatureField> fields, Polarity label, double weight) {}

    /** What is written to the weights file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Trained(int[] hashes, float[] rarities, byte[] cells, float scale, float[] bias) {

        PolarityWeights weights() {
            return new PolarityWeights(hashes, rarities, cells, scale, bias);
        }
    }

    Trained train(List<Example> examples) {
        FeatureIndex index = new FeatureIndex();
        for (Example example : examples) {
            example.fields().forEach(field -> index.count(field.hashes()));
        }
        index.freeze(settings.atLeast());
        float[] rarities = rarities(examples, index);
        List<int[]> rows = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        for (Example example : examples) {
            vector(example.fields(), index, rarities, rows, values);
        }
        FollowTheLeader weights = new FollowTheLeader(
                (index.size() + 1) * CLASSES, settings.rate(), settings.sparsity(), settings.shrinkage());
        passes(examples, rows, values, index.size(), weights);
        return quantized(index, rarities, weights);
    }

    private static float[] rarities(List<Example> examples, FeatureIndex index) {
        int[] documents = new int[index.size()];
        for (Example example : examples) {
            for (FeatureField field : example.fields()) {
                for (int hash : field.hashes()) {
                    if (index.of(hash) >= 0) {
                        documents[index.of(hash)]++;
                    }
                }
            }
        }
        float[] rarities = new float[documents.length];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = (float) (1 + Math.log((1.0 + examples.size()) / (1.0 + documents[i])));
        }
        return rarities;
    }

    private static void vector(
            List<FeatureField> fields, FeatureIndex index, float[] rarities, List<int[]> rows, List<float[]> values) {
        int capacity = fields.stream().mapToInt(field -> field.hashes().length).sum();
        int[] row = new int[capacity];
        float[] value = new float[capacity];
        int size = 0;
        for (FeatureField field : fields) {
            int first = size;
            double square = 0;
            for (int i = 0; i < field.hashes().length; i++) {
                int number = index.of(field.hashes()[i]);
                if (number >= 0) {
                    row[size] = number;
                    value[size] = (float) ((1 + Math.log(field.counts()[i])) * rarities[number]);
                    square += value[size] * value[size];
                    size++;
                }
            }
            for (int i = first; i < size; i++) {
                value[i] *= (float) (field.weight() / Math.sqrt(square));
            }
        }
        rows.add(Arrays.copyOf(row, size));
        values.add(Arrays.copyOf(value, size));
    }

    private void passes(
            List<Example> examples, List<int[]> rows, List<float[]> values, int bias, FollowTheLeader weights) {
        double[] balance = balance(examples);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(settings.seed());
        for (int pass = 0; pass < settings.passes(); pass++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                int label = examples.get(i).label().ordinal();
                Vector vector = new Vector(rows.get(i), values.get(i), bias);
                step(vector, label, balance[label] * examples.get(i).weight(), weights);
            }
        }
    }

    // every class weighs the same in all
    private static double[] balance(List<Example> examples) {
        double[] totals = new double[CLASSES];
        examples.forEach(example -> totals[example.label().ordinal()] += example.weight());
        double all = Arrays.stream(totals).sum();
        double[] balance = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            balance[c] = totals[c] > 0 ? all / CLASSES / totals[c] : 1;
        }
        return balance;
    }

    /** The numbers and values of an example's n-grams, and the number of the constant. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Vector(int[] rows, float[] values, int bias) {}

    private static void step(Vector vector, int label, double weight, FollowTheLeader weights) {
        int[] row = vector.rows();
        float[] value = vector.values();
        int bias = vector.bias();
        double[] scores = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = weights.weight(bias * CLASSES + c);
        }
        for (int i = 0; i < row.length; i++) {
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += value[i] * weights.weight(row[i] * CLASSES + c);
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double total =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        for (int c = 0; c < CLASSES; c++) {
            double gradient = weight * (Math.exp(scores[c] - highest) / total - (c == label ? 1 : 0));
            weights.update(bias * CLASSES + c, (float) gradient);
            for (int i = 0; i < row.length; i++) {
                weights.update(row[i] * CLASSES + c, (float) (gradient * value[i]));
            }
        }
    }

    private static Trained quantized(FeatureIndex index, float[] rarities, FollowTheLeader weights) {
        float highest = 0;
        for (int i = 0; i < index.size() * CLASSES; i++) {
            highest = Math.max(highest, Math.abs(weights.weight(i)));
        }
        float scale = Math.max(1e-6f, highest / 127);
        int[] all = index.hashes();
        int[] hashes = new int[all.length];
        float[] kept = new float[all.length];
        byte[] cells = new byte[all.length * CLASSES];
        int size = 0;
        for (int row : WeightsFile.order(all)) {
            boolean any = false;
            for (int c = 0; c < CLASSES; c++) {
                cells[size * CLASSES + c] = (byte) Math.round(weights.weight(row * CLASSES + c) / scale);
                any |= cells[size * CLASSES + c] != 0;
            }
            if (any) {
                hashes[size] = all[row];
                kept[size++] = rarities[row];
            }
        }
        float[] bias = new float[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            bias[c] = weights.weight(index.size() * CLASSES + c);
        }
        return new Trained(
                Arrays.copyOf(hashes, size),
                Arrays.copyOf(kept, size),
                Arrays.copyOf(cells, size * CLASSES),
                scale,
                bias);
    }
}
