package io.jianbao.store.adapter.event;

import io.jianbao.events.EventCodec;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.RecordPosition;
import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import java.nio.charset.StandardCharsets;

/** A segmented page as it goes into the store. */
public final class PageMapping {
    private final EventCodec codec = new EventCodec();

    /** Maps a withdrawal. */
    public static Withdrawal withdrawal(PageWithdrawn withdrawn) {
        RecordPosition ingested = withdrawn.ingested();
        return new Withdrawal(withdrawn.pageId(), withdrawn.reason(), ingested == null ? null : ingested.offset());
    }

    /** Maps it; the JSON holds the contract's fields alone. */
    public StoredPage page(PageSegmented page) {
        return new StoredPage(
                page.page().pageId(),
                page.page().issueId(),
                page.dropId(),
                page.source().objectKey(),
                page.source().sha256(),
                page.ingested().offset(),
                new String(codec.encode(page), StandardCharsets.UTF_8));
    }
}
