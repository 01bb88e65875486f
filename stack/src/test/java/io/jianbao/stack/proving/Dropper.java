package io.jianbao.stack.proving;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts files into the inbox as a newsroom's other systems do, and notes each one's id. */
final class Dropper {
    private static final Duration TAKEN_LIMIT = Duration.ofMinutes(15);
    private static final int PIECES = 4;
    private static final long PIECE_PAUSE_MS = 200;
    private static final long LOOK_MS = 100;

    private final Path inbox;
    private final List<Dropped> dropped = new ArrayList<>();

    Dropper(Path inbox) {
        this.inbox = inbox;
    }

    /** All that was put in so far. */
    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    /** Puts the file in, once an earlier one of the same key has been taken. */
    void put(Drop drop) throws IOException, InterruptedException {
        Path target = inbox.resolve(drop.key());
        Files.createDirectories(target.resolveSibling("."));
        awaitTaken(target);
        switch (drop.manner()) {
            case RENAMED -> dropped.add(new Dropped(drop, rename(drop, target)));
            case GROWING -> dropped.add(new Dropped(drop, grow(drop, target)));
            case ABANDONED -> {
                Files.write(target, Arrays.copyOf(drop.bytes(), drop.bytes().length / 2));
                dropped.add(new Dropped(drop, ""));
            }
        }
    }

    private static void awaitTaken(Path target) throws InterruptedException {
        long deadline = System.nanoTime() + TAKEN_LIMIT.toNanos();
        while (Files.exists(target)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        target + " still lies in the inbox after " + TAKEN_LIMIT.toMinutes() + " minutes");
            }
            Thread.sleep(LOOK_MS);
        }
    }

    private static String rename(Drop drop, Path target) throws IOException {
        Path partial = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(partial, drop.bytes());
        String id = idOf(drop, partial);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return id;
    }

    private static String grow(Drop drop, Path target) throws IOException, InterruptedException {
        byte[] bytes = drop.bytes();
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int piece = 0; piece < PIECES; piece++) {
                int from = bytes.length * piece / PIECES;
                out.write(bytes, from, bytes.length * (piece + 1) / PIECES - from);
                out.flush();
                if (piece < PIECES - 1) {
                    Thread.sleep(PIECE_PAUSE_MS);
                }
            }
        }
        return idOf(drop, target);
    }

    private static String idOf(Drop drop, Path written) throws IOException {
        byte[] bytes = drop.bytes();
        Sha256 content = bytes.length == 0 ? null : Sha256.of(bytes);
        return DropId.of(
                        drop.key(),
                        content,
                        bytes.length,
                        Files.getLastModifiedTime(written).toInstant())
                .value();
    }
}
