/** Reads the trained weights of the analyser from the class path. */
@NullMarked
package io.jianbao.nlp.adapter.model;

import org.jspecify.annotations.NullMarked;
