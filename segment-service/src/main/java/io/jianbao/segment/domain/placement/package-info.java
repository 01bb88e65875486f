/** Which block of a page belongs to which article: what is measured on blocks, the learned scorers, the search. */
@NullMarked
package io.jianbao.segment.domain.placement;

import org.jspecify.annotations.NullMarked;
