/** The ingest service: from the bucket to {@code pages.ingested}. */
@NullMarked
package io.jianbao.ingest;

import org.jspecify.annotations.NullMarked;
