package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: looks drops up. The latest changed come first; at most {@code most} are given. */
public interface DropCatalogue {
    /** By the object's file name or its whole key. */
    List<DropLedger> byName(String name, int most);

    /** By the digest of the object's bytes (hex) or the drop's own id. */
    List<DropLedger> byHash(String hash, int most);

    /** By the page it became. */
    List<DropLedger> byPage(String pageId, int most);

    /** By state; all where none is given. */
    List<DropLedger> byState(@Nullable DropState state, int most);

    /** How many have no end state and no step since {@code before}. */
    long stuckSince(Instant before);
}
