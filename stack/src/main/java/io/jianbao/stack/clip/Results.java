package io.jianbao.stack.clip;

import io.jianbao.events.EventCodec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: one JSON object a line on standard output, a summary on a terminal, or one {@code NAME.json} a page in a folder. */
public final class Results {
    private final @Nullable Path folder;
    private final Wording wording;
    private final PrintStream out;
    private final EventCodec codec = new EventCodec();
    private final PageSummary summary;
    private final PageExplanation explanation;

    /** How a page is put into words. */
    public enum Wording {
        /** The record as it is published, one object a page. */
        JSON,
        /** Its articles, a few lines each. */
        SUMMARY,
        /** Every piece with what decided it, and the articles with names marked. */
        EXPLANATION
    }

    /**
     * Results into a folder, or onto {@code out}.
     *
     * @param folder  where {@code NAME.json} is written; null: onto {@code out}
     * @param wording what {@code out} gets
     * @param colour  whether words may be coloured
     */
    public Results(@Nullable Path folder, Wording wording, boolean colour, PrintStream out) {
        this.folder = folder;
        this.wording = wording;
        this.out = out;
        this.summary = new PageSummary(colour);
        this.explanation = new PageExplanation(colour);
    }

    /** Gives out one page's result. */
    public void give(PageFiles.PageFile page, ClippedPage result) throws IOException {
        if (folder != null) {
            Path target = folder.resolve(page.name().replaceFirst("\\.[^./]+$", "") + ".json");
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, codec.encode(result));
        } else {
            out.println(worded(result));
        }
    }

    private String worded(ClippedPage result) {
        return switch (wording) {
            case JSON -> new String(codec.encode(result), StandardCharsets.UTF_8);
            case SUMMARY -> summary.tell(result);
            case EXPLANATION -> explanation.tell(result);
        };
    }
}
