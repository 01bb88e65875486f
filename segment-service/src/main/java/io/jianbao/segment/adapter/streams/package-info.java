/**
 * The publisher as a Kafka Streams topology: {@code pages.segmented} and {@code pages.requests} in, {@code articles.segmented} and
 * {@code pages.status} out, exactly once. The one place that knows Kafka Streams; what is decided is decided in {@code domain.publish}.
 */
@NullMarked
package io.jianbao.segment.adapter.streams;

import org.jspecify.annotations.NullMarked;
