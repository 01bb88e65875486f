/** The mapping between the contract's events and what the store knows. */
@NullMarked
package io.jianbao.store.adapter.event;

import org.jspecify.annotations.NullMarked;
