/** The store's topics: what it reads, and what it tells the publisher and the ledger. */
@NullMarked
package io.jianbao.store.adapter.kafka;

import org.jspecify.annotations.NullMarked;
