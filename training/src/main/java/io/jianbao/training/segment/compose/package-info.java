/** Composes pages with known articles from the articles of a corpus, in layouts that real pages have. */
@NullMarked
package io.jianbao.training.segment.compose;

import org.jspecify.annotations.NullMarked;
