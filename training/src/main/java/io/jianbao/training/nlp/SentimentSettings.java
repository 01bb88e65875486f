package io.jianbao.training.nlp;

import java.util.HashMap;
import java.util.Map;

/**
 * What the sentiment training can be told. The defaults made the committed weights.
 *
 * @param passes passes over the examples
 * @param atLeast in how many examples' fields an n-gram must occur
 * @param rate the step size
 * @param sparsity the L1 term
 * @param shrinkage the L2 term
 * @param borrowed how much a sentence counts as an example of an article, and an article of a sentence
 * @param seed of all that is drawn
 */
record SentimentSettings(
        int passes, int atLeast, float rate, float sparsity, float shrinkage, float borrowed, long seed) {

    static SentimentSettings of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign > 0) {
                given.put(argument.substring(0, sign), argument.substring(sign + 1));
            }
        }
        return new SentimentSettings(
                Integer.parseInt(given.getOrDefault("passes", "12")),
                Integer.parseInt(given.getOrDefault("atLeast", "3")),
                Float.parseFloat(given.getOrDefault("rate", "0.5")),
                Float.parseFloat(given.getOrDefault("sparsity", "0.02")),
                Float.parseFloat(given.getOrDefault("shrinkage", "0.2")),
                Float.parseFloat(given.getOrDefault("borrowed", "0.3")),
                Long.parseLong(given.getOrDefault("seed", "7")));
    }
}
