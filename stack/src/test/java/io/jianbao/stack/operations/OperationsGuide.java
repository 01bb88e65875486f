package io.jianbao.stack.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/operations.md}: its tables are held to what the sources say. */
final class OperationsGuide {
    static final String CONFIGURATION_BEGINS = "<!-- configuration: from the Javadoc, see ConfigurationTableTest -->\n";
    static final String CONFIGURATION_ENDS = "<!-- end of configuration -->";

    // | `jianbao.ingest.pages` (timer) | outcome, reason | …
    private static final Pattern METRIC_ROW = Pattern.compile("(?m)^\\| ((?:`[a-z.]+`(?: \\(\\w+\\))?(?:, )?)+) \\|");
    // `jianbao.records`
    private static final Pattern METRIC = Pattern.compile("`(jianbao\\.[a-z.]+)`");

    private final Path file;
    private final String text;

    OperationsGuide(Path root) throws IOException {
        this.file = root.resolve("docs/operations.md");
        this.text = Files.readString(file);
    }

    /** The table between the two marks. */
    String configuration() {
        return text.substring(begin(), end());
    }

    private int begin() {
        return text.indexOf(CONFIGURATION_BEGINS) + CONFIGURATION_BEGINS.length();
    }

    private int end() {
        return text.indexOf(CONFIGURATION_ENDS);
    }

    /** Puts another table there. */
    void write(String table) throws IOException {
        Files.writeString(file, text.substring(0, begin()) + table + text.substring(end()));
    }

    /** Every metric of the table of metrics, dotted. */
    Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        int begin = text.indexOf("\n## Metrics");
        Matcher rows = METRIC_ROW.matcher(text.substring(begin, text.indexOf("\n## ", begin + 1)));
        while (rows.find()) {
            METRIC.matcher(rows.group(1)).results().forEach(metric -> names.add(metric.group(1)));
        }
        return names;
    }
}
