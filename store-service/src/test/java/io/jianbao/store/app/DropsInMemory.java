package io.jianbao.store.app;

import io.jianbao.store.domain.Announced;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ledgers in memory. */
final class DropsInMemory implements DropArchive, DropCatalogue {
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
    public List<DropLedger> awaitingSince(Instant then, int most) {
        return ledgers.values().stream()
                .filter(DropLedger::awaitsArticles)
                .filter(ledger -> ledger.changed().orElseThrow().isBefore(then))
                .filter(ledger -> {
                    Announced announced = ledger.announced();
                    return announced == null || announced.at().isBefore(then);
                })
                .limit(most)
                .toList();
    }

    @Override
    public List<DropLedger> awaitingArticles(Collection<String> dropIds, Collection<String> pageIds) {
        return ledgers.values().stream()
                .filter(ledger -> dropIds.contains(ledger.dropId())
                        || ledger.pageId() != null && pageIds.contains(ledger.pageId()))
                .filter(DropLedger::awaitsArticles)
                .toList();
    }

    @Override
    public List<DropLedger> byName(String name, int most) {
        return all(drop -> name.equals(drop.objectKey()), most);
    }

    @Override
    public List<DropLedger> byHash(String hash, int most) {
        return all(drop -> hash.equals(drop.sha256()), most);
    }

    @Override
    public List<DropLedger> byIdOrPage(String id, int most) {
        return all(drop -> id.equals(drop.dropId()) || id.equals(drop.pageId()), most);
    }

    @Override
    public List<DropLedger> byIds(Collection<String> dropIds, int most) {
        return all(drop -> dropIds.contains(drop.dropId()), most);
    }

    @Override
    public List<DropLedger> byState(@Nullable DropState state, @Nullable Instant before, int most) {
        return all(
                drop -> (state == null || drop.state() == state)
                        && (before == null || drop.since().orElseThrow().isBefore(before)),
                most);
    }

    @Override
    public Map<DropState, Long> counts() {
        return ledgers.values().stream().collect(Collectors.groupingBy(DropLedger::state, Collectors.counting()));
    }

    @Override
    public long overdue(Instant before) {
        return byState(DropState.UNDER_WAY, before, Integer.MAX_VALUE).size();
    }

    private List<DropLedger> all(Predicate<DropLedger> which, int most) {
        return ledgers.values().stream().filter(which).limit(most).toList();
    }
}
