package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import java.util.ArrayList;
import java.util.List;

/** What was announced, as {@code stored d1}. */
final class Announcements implements DropAnnouncer {
    final List<String> made = new ArrayList<>();

    @Override
    public void stored(DropLedger drop) {
        made.add("stored " + drop.dropId());
    }
}
