package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import java.util.List;
import java.util.function.Predicate;

/** Port: the steps of drops where they stand before they are in the database, for when that is away. */
@FunctionalInterface
public interface StatusTopic {
    /**
     * What was read.
     *
     * @param drops    the drops that were meant, each with the steps that were read
     * @param complete whether every step was read; else the latest alone
     */
    record Reading(List<DropLedger> drops, boolean complete) {
        public Reading {
            drops = List.copyOf(drops);
        }
    }

    /** Reads for a few seconds at most; fails when the topic is away. */
    Reading read(Predicate<DropLedger> which);
}
