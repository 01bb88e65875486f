/** What the store looks at on a schedule: drops that are late, announcements that were lost, the bucket against the ledger. */
@NullMarked
package io.jianbao.store.adapter.watch;

import org.jspecify.annotations.NullMarked;
