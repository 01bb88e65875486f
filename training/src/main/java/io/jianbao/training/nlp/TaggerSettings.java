package io.jianbao.training.nlp;

import java.util.HashMap;
import java.util.Map;

/**
 * What the tagger's training can be told. The defaults made the committed weights.
 *
 * @param passes passes over the lines
 * @param modernTimes how often each newspaper line is seen in a pass
 * @param modernWeight the weight of newspaper lines
 * @param olderWeight the weight of lines of the older sets
 * @param rate the step size
 * @param ownRate the step size of the addition that only newspaper lines teach
 * @param sparsity the L1 term
 * @param shrinkage the L2 term
 * @param dropout the share of features dropped
 * @param atLeast how often a feature must occur
 * @param clusters how many clusters of pairs, 0 for none
 * @param smallest weights below this are left out
 * @param holdOut one newspaper text in so many is left out, for measuring; 0 for none
 * @param seed of all that is drawn
 */
record TaggerSettings(
        int passes,
        int modernTimes,
        float modernWeight,
        float olderWeight,
        float rate,
        float ownRate,
        float sparsity,
        float shrinkage,
        float dropout,
        int atLeast,
        int clusters,
        float smallest,
        int holdOut,
        long seed) {

    /** The settings of a command line: {@code name=value}, each optional. */
    static TaggerSettings of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign > 0) {
                given.put(argument.substring(0, sign), argument.substring(sign + 1));
            }
        }
        return new TaggerSettings(
                Integer.parseInt(given.getOrDefault("passes", "8")),
                Integer.parseInt(given.getOrDefault("modernTimes", "2")),
                Float.parseFloat(given.getOrDefault("modernWeight", "1")),
                Float.parseFloat(given.getOrDefault("olderWeight", "1")),
                Float.parseFloat(given.getOrDefault("rate", "0.1")),
                Float.parseFloat(given.getOrDefault("ownRate", "0.08")),
                Float.parseFloat(given.getOrDefault("sparsity", "0.3")),
                Float.parseFloat(given.getOrDefault("shrinkage", "0.5")),
                Float.parseFloat(given.getOrDefault("dropout", "0.35")),
                Integer.parseInt(given.getOrDefault("atLeast", "3")),
                Integer.parseInt(given.getOrDefault("clusters", "500")),
                Float.parseFloat(given.getOrDefault("smallest", "0.02")),
                Integer.parseInt(given.getOrDefault("holdOut", "0")),
                Long.parseLong(given.getOrDefault("seed", "7")));
    }
}
