package io.jianbao.stack;

import io.jianbao.stack.clip.Engines;
import io.jianbao.stack.clip.TextAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enriches plain texts without segmentation. */
@Command(
        name = "analyze",
        description = "Enriches plain texts, one JSON object {id, text, issueDate?} a line, without segmentation.",
        footer = {"", "Exit code: 0 all lines done, 1 some failed (each named on standard error), 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "IN.jsonl", description = "The texts.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "OUT.jsonl", description = "Where results go (default: standard output).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            if (out == null) {
                return analyzeAll(lines, System.out);
            }
            Files.createDirectories(out.toAbsolutePath().resolveSibling("."));
            try (PrintStream file = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
                return analyzeAll(lines, file);
            }
        } catch (IOException e) {
            System.err.println("jianbao analyze: cannot read or write: " + e.getMessage());
            return 1;
        }
    }

    private int analyzeAll(BufferedReader lines, PrintStream results) throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer(Engines.analyzer());
        int number = 0;
        int failed = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                results.println(analyzer.analyze(line));
            } catch (IllegalArgumentException e) {
                System.err.println("jianbao analyze: " + in + " line " + number + ": " + e.getMessage());
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }
}
