/** Announces pages and what became of drops on Kafka. */
@NullMarked
package io.jianbao.ingest.adapter.kafka;

import org.jspecify.annotations.NullMarked;
