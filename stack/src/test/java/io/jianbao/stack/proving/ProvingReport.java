package io.jianbao.stack.proving;

import io.jianbao.stack.proving.Drop.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two runs of one seed, told to a person.
 *
 * @param undisturbed the run in which nothing happened
 * @param disturbed   the run in which all happened
 */
record ProvingReport(RunOutcome undisturbed, RunOutcome disturbed) {

    /** Everything that must not be; empty when the proof holds. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        undisturbed.violations().forEach(line -> violations.add("undisturbed: " + line));
        disturbed.violations().forEach(line -> violations.add("disturbed: " + line));
        violations.addAll(Equality.differences(undisturbed.articles(), disturbed.articles()));
        return violations;
    }

    /** The figures, line by line. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d files %s; undisturbed %.0f s, disturbed %.0f s",
                disturbed.dropped().size(),
                ends(),
                seconds(undisturbed.total()),
                seconds(disturbed.total())));
        lines.add(String.format(
                "%d articles, %d of them retired (undisturbed: %d, %d)",
                disturbed.articles().size(),
                retired(disturbed),
                undisturbed.articles().size(),
                retired(undisturbed)));
        disturbed.healings().forEach(healing -> lines.add(line(healing)));
        lines.add("repeats absorbed " + repeats(disturbed) + "; undisturbed " + repeats(undisturbed));
        lines.add("lower pairs after higher ones on the public topic "
                + disturbed.topics().subscriber().lowerAgain() + "; dead letters "
                + disturbed.topics().deadLetters().size());
        List<String> violations = violations();
        lines.add(violations.isEmpty() ? "equal, nothing lost, nothing double" : violations.size() + " VIOLATIONS");
        lines.addAll(violations);
        return String.join("\n", lines);
    }

    /** One line a disturbance. */
    static String line(Healing healing) {
        Duration found = healing.found();
        return String.format(
                Locale.ROOT,
                "%-32s %shealed after %5.1f s (%s)",
                healing.disturbance(),
                found == null ? "" : String.format(Locale.ROOT, "found after %.1f s, ", seconds(found)),
                seconds(healing.healed()),
                healing.note());
    }

    private Map<End, Long> ends() {
        return disturbed.dropped().stream()
                .collect(Collectors.groupingBy(file -> file.drop().end(), TreeMap::new, Collectors.counting()));
    }

    private static long retired(RunOutcome run) {
        return run.articles().values().stream()
                .filter(article -> !article.isCurrent())
                .count();
    }

    private static Map<String, Integer> repeats(RunOutcome run) {
        Map<String, Integer> repeats = new TreeMap<>(run.topics().repeats());
        repeats.values().removeIf(count -> count == 0);
        return repeats;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
