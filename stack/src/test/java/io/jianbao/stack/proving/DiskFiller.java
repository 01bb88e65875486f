package io.jianbao.stack.proving;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes all the space that a disk has left, with one file, and gives it back. */
final class DiskFiller implements AutoCloseable {
    private static final int LARGE = 1 << 20;
    private static final int SMALL = 1 << 10;
    private static final long MOST_BYTES = 8L << 30;

    private final Path file;

    DiskFiller(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() > MOST_BYTES) {
            throw new IllegalStateException(
                    "a disk with over 8 GiB free is not filled: put " + folder + " on a small one");
        }
        this.file = folder.resolve("filler");
        fill(LARGE);
        fill(SMALL);
    }

    /** Services may give space free again meanwhile: takes that too. */
    void fillAgain() {
        fill(SMALL);
    }

    private void fill(int step) {
        byte[] zeros = new byte[step];
        try (OutputStream out = Files.newOutputStream(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            // no space left: that is the aim
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
