/** Ingested pages in, segmented pages and their status out. */
@NullMarked
package io.jianbao.segment.adapter.kafka;

import org.jspecify.annotations.NullMarked;
