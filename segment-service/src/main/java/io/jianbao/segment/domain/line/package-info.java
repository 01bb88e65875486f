/** What a block of the page may be: one small class a clue, each giving scores instead of a label. */
@NullMarked
package io.jianbao.segment.domain.line;

import org.jspecify.annotations.NullMarked;
