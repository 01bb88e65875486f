/** The store in MongoDB: collections {@code articles}, {@code pages} and {@code drops}, their indexes, guarded writes. */
@NullMarked
package io.jianbao.store.adapter.mongo;

import org.jspecify.annotations.NullMarked;
