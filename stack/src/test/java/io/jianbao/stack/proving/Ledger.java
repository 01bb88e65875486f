package io.jianbao.stack.proving;

import io.jianbao.stack.proving.Drop.End;
import io.jianbao.stack.proving.LedgerReader.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Waits until the ledger has closed over every file that was put in. */
final class Ledger {
    private static final long LOOK_MS = 1_000;

    private final LedgerReader reader;
    private final List<Dropped> all;
    private final Map<Dropped, Entry> last = new LinkedHashMap<>();

    Ledger(LedgerReader reader, List<Dropped> dropped) {
        this.reader = reader;
        this.all = dropped.stream()
                .filter(file -> file.drop().end() != End.UNTOUCHED)
                .toList();
    }

    /** Whether every file reached the end that it must reach within {@code limit}. */
    boolean awaitClosed(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        List<Dropped> open = all;
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            open = stillOpen(open);
            Thread.sleep(open.isEmpty() ? 0 : LOOK_MS);
        }
        return open.isEmpty();
    }

    private List<Dropped> stillOpen(List<Dropped> files) throws InterruptedException {
        List<Dropped> open = new ArrayList<>();
        for (Dropped file : files) {
            Optional<Entry> entry = reader.where(file.drop().key()).stream()
                    .filter(found -> found.dropId().equals(file.dropId()))
                    .findFirst();
            entry.ifPresent(found -> last.put(file, found));
            if (!isAsExpected(file)) {
                open.add(file);
            }
        }
        return open;
    }

    private boolean isAsExpected(Dropped file) {
        Entry entry = last.get(file);
        return entry != null
                && entry.ended()
                && entry.state().equals(file.drop().end().wire());
    }

    /** The ids of all files that the ledger must know. */
    List<String> dropIds() {
        return all.stream().map(Dropped::dropId).toList();
    }

    /** One line a file that has not reached its end: what was expected, where it is, its way. */
    List<String> open() {
        return all.stream()
                .filter(file -> !isAsExpected(file))
                .map(file -> file.drop().key() + " (drop " + file.dropId() + ") must become "
                        + file.drop().end().wire() + ", is " + describe(last.get(file)))
                .toList();
    }

    private static String describe(@Nullable Entry entry) {
        return entry == null ? "not in the ledger" : entry.state() + ": " + entry.way();
    }
}
