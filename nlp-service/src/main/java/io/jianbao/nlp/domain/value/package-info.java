/** Dates, amounts, shares and quantities as they are written in newspapers, and their normal forms. */
@NullMarked
package io.jianbao.nlp.domain.value;

import org.jspecify.annotations.NullMarked;
