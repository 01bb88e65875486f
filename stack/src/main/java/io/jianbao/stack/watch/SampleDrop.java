package io.jianbao.stack.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Drops the sample pages the way a newsroom would: written beside, then moved into place under their own folders. */
public final class SampleDrop {
    private SampleDrop() {}

    /**
     * Copies every {@code .txt} under {@code samples} into {@code inbox}, folders kept.
     *
     * @return how many
     */
    public static int drop(Path samples, Path inbox) {
        try (Stream<Path> files = Files.walk(samples)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path page : pages) {
                Path target = inbox.resolve(samples.relativize(page).toString());
                Files.createDirectories(target.resolveSibling("."));
                Path partial = target.resolveSibling("." + target.getFileName() + ".part");
                Files.copy(page, partial, StandardCopyOption.REPLACE_EXISTING);
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return pages.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot drop the samples into " + inbox, e);
        }
    }
}
