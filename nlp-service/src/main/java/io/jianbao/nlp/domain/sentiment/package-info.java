/** The tone of an article, of each of its sentences and toward each entity it names, by linear models. */
@NullMarked
package io.jianbao.nlp.domain.sentiment;

import org.jspecify.annotations.NullMarked;
