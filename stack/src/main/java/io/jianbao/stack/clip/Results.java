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
    private final boolean summary;
    private final PrintStream out;
    private final EventCodec codec = new EventCodec();
    private final PageSummary teller;

    /**
     * Results into a folder, or onto {@code out}.
     *
     * @param folder  where {@code NAME.json} is written; null: onto {@code out}
     * @param summary whether {@code out} gets words instead of JSON
     * @param colour  whether the words may be coloured
     */
    public Results(@Nullable Path folder, boolean summary, boolean colour, PrintStream out) {
        this.folder = folder;
        this.summary = summary;
        this.out = out;
        this.teller = new PageSummary(colour);
    }

    /** Gives out one page's result. */
    public void give(PageFiles.PageFile page, ClippedPage result) throws IOException {
        if (folder != null) {
            Path target = folder.resolve(page.name().replaceFirst("\\.[^./]+$", "") + ".json");
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, codec.encode(result));
        } else if (summary) {
            out.println(teller.tell(result));
        } else {
            out.println(new String(codec.encode(result), StandardCharsets.UTF_8));
        }
    }
}
