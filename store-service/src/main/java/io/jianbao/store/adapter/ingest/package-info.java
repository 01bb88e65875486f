/** The ingest service, asked over HTTP what lies in its bucket. */
@NullMarked
package io.jianbao.store.adapter.ingest;

import org.jspecify.annotations.NullMarked;
