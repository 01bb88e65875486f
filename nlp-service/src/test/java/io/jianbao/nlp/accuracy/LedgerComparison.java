package io.jianbao.nlp.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed since the ledger was written. A metric or case that is in one of the two only is unrecorded: it can
 * neither rise nor fall.
 *
 * @param falls one line for each score that is worse than recorded
 * @param unrecorded one line for each score that is better than recorded, new or gone
 */
record LedgerComparison(List<String> falls, List<String> unrecorded) {

    /**
     * Compares score by score.
     *
     * @param lowerIsBetter metrics that count errors
     */
    static LedgerComparison between(AccuracyLedger was, AccuracyLedger is, Set<String> lowerIsBetter) {
        List<String> falls = new ArrayList<>();
        List<String> unrecorded = new ArrayList<>();
        Map<String, BigDecimal> before = scores(was);
        Map<String, BigDecimal> now = scores(is);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            BigDecimal old = before.get(name);
            BigDecimal fresh = now.get(name);
            if (old == null || fresh == null) {
                unrecorded.add(line(name, old, fresh));
            } else if (old.compareTo(fresh) != 0) {
                boolean higher = fresh.compareTo(old) > 0;
                boolean better = higher != lowerIsBetter.contains(metric(name));
                (better ? unrecorded : falls).add(line(name, old, fresh));
            }
        }
        return new LedgerComparison(falls, unrecorded);
    }

    boolean differs() {
        return !falls.isEmpty() || !unrecorded.isEmpty();
    }

    /** All changes, one a line, the falls first. */
    @Override
    public String toString() {
        return Stream.concat(falls.stream().map("worse: "::concat), unrecorded.stream())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, BigDecimal> scores(AccuracyLedger ledger) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        ledger.rows().forEach((name, row) -> row.forEach((metric, score) -> scores.put(name + " " + metric, score)));
        return scores;
    }

    private static String metric(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String line(String name, BigDecimal was, BigDecimal is) {
        return name + ": was " + (was == null ? "not there" : was) + ", is " + (is == null ? "not there" : is);
    }
}
