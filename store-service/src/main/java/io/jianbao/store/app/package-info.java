/** What the store does: store articles, keep pages, track drops, find. Ports stand beside the use case that calls them. */
@NullMarked
package io.jianbao.store.app;

import org.jspecify.annotations.NullMarked;
