/** What is known of the language: counts of characters in a row, handed in as objects, and the scores drawn from them. */
@NullMarked
package io.jianbao.segment.domain.language;

import org.jspecify.annotations.NullMarked;
