/** The segmenter and the analyser in one process, without Kafka: for scripts, scoring and trials. */
@NullMarked
package io.jianbao.stack.clip;

import org.jspecify.annotations.NullMarked;
