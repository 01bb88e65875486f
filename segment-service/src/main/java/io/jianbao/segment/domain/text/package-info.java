/** The page's text as ingested, the half-open spans that point into it, and its cutting into lines and blocks. */
@NullMarked
package io.jianbao.segment.domain.text;

import org.jspecify.annotations.NullMarked;
