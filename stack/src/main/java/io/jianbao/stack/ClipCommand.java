package io.jianbao.stack;

import io.jianbao.stack.clip.Engines;
import io.jianbao.stack.clip.PageClipper;
import io.jianbao.stack.clip.PageFiles;
import io.jianbao.stack.clip.PageFiles.PageFile;
import io.jianbao.stack.clip.Progress;
import io.jianbao.stack.clip.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pages apart in this process: the same segmenter and analyser, no Kafka. */
@Command(
        name = "clip",
        description = "Splits and enriches pages in this process, without Kafka.",
        footer = {"", "Exit code: 0 all pages done, 1 some failed (each named on standard error), 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class ClipCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Pages, or folders with .txt pages.")
    private List<Path> named = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write NAME.json for each page NAME.txt.")
    private @Nullable Path out;

    @Option(names = "--json", description = "JSON even on a terminal, one object a page.")
    private boolean json;

    @Option(
            names = "--explain",
            description =
                    "Tell why: every piece of the page with its role, what decided it and how sure that is, and the articles with names marked.")
    private boolean explain;

    @Override
    public Integer call() {
        List<PageFile> pages;
        try {
            pages = PageFiles.find(named);
        } catch (IOException e) {
            System.err.println("jianbao clip: " + e.getMessage());
            return 1;
        }
        boolean terminal = Boolean.getBoolean("jianbao.terminal");
        return clipAll(pages, new Results(out, wording(terminal), terminal, System.out)) ? 0 : 1;
    }

    private Results.Wording wording(boolean terminal) {
        if (explain) {
            return Results.Wording.EXPLANATION;
        }
        return terminal && !json ? Results.Wording.SUMMARY : Results.Wording.JSON;
    }

    private boolean clipAll(List<PageFile> pages, Results results) {
        PageClipper clipper = Engines.clipper();
        Progress progress = new Progress(pages.size(), System.err);
        boolean allDone = true;
        for (PageFile page : pages) {
            try {
                results.give(page, clipper.clip(page));
            } catch (IOException | RuntimeException e) {
                System.err.println("jianbao clip: " + page.file() + ": " + reason(e));
                allDone = false;
            }
            progress.step();
        }
        return allDone;
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
