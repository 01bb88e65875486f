package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ledgers in memory. */
final class DropsInMemory implements DropArchive {
    final Map<String, DropLedger> ledgers = new LinkedHashMap<>();

    @Override
    public DropLedger change(String dropId, UnaryOperator<DropLedger> change) {
        DropLedger changed = change.apply(ledgers.getOrDefault(dropId, DropLedger.empty(dropId)));
        ledgers.put(dropId, changed);
        return changed;
    }

    @Override
    public Optional<DropLedger> changeOnce(String dropId, UnaryOperator<DropLedger> change) {
        DropLedger before = ledgers.getOrDefault(dropId, DropLedger.empty(dropId));
        DropLedger after = change(dropId, change);
        return after.equals(before) ? Optional.empty() : Optional.of(after);
    }

    @Override
    public List<DropLedger> announcedBefore(Instant then, int most) {
        return ledgers.values().stream()
                .filter(DropLedger::awaitsArticles)
                .filter(ledger -> ledger.announced() != null
                        && ledger.announced().at().isBefore(then))
                .limit(most)
                .toList();
    }

    @Override
    public List<DropLedger> awaitingArticles(Collection<String> dropIds) {
        return ledgers.values().stream()
                .filter(ledger -> dropIds.contains(ledger.dropId()) && ledger.awaitsArticles())
                .toList();
    }
}
