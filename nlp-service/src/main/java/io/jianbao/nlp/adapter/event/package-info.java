/** The one mapping between what the analyser knows and the events. */
@NullMarked
package io.jianbao.nlp.adapter.event;

import org.jspecify.annotations.NullMarked;
