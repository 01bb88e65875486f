/** Counts what became of dropped pages. */
@NullMarked
package io.jianbao.ingest.adapter.metrics;

import org.jspecify.annotations.NullMarked;
