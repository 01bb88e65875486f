/** The store: articles, pages and the ledger of drops in MongoDB, and the HTTP interface to read them. */
@NullMarked
package io.jianbao.store;

import org.jspecify.annotations.NullMarked;
