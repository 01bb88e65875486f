/** nlp-service: from the published article to the public record with entities and sentiment. */
@NullMarked
package io.jianbao.nlp;

import org.jspecify.annotations.NullMarked;
