/** Trains the analyser's weights: the tagger and the sentiment models, each from labelled sets, the same every time. */
@NullMarked
package io.jianbao.training.nlp;

import org.jspecify.annotations.NullMarked;
