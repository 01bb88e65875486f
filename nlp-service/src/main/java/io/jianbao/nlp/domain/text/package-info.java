/** The text of an article as code points, half-open spans into it, its sentences, and hashed character n-grams of it. */
@NullMarked
package io.jianbao.nlp.domain.text;

import org.jspecify.annotations.NullMarked;
