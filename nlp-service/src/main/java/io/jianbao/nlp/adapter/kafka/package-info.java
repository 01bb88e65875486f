/** Articles in, public records out, over Kafka. */
@NullMarked
package io.jianbao.nlp.adapter.kafka;

import org.jspecify.annotations.NullMarked;
