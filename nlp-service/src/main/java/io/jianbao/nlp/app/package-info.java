/** The use case: one article's text in, its analysis out. */
@NullMarked
package io.jianbao.nlp.app;

import org.jspecify.annotations.NullMarked;
