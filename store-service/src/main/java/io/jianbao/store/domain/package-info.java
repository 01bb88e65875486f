/** What the store knows: pairs and their order, what became of a write, the ledger of drops, search terms over Chinese text. */
@NullMarked
package io.jianbao.store.domain;

import org.jspecify.annotations.NullMarked;
