/** From scored blocks to articles: reading order, decoding, headlines, paragraphs, bylines, and the check that nothing is lost. */
@NullMarked
package io.jianbao.segment.domain.article;

import org.jspecify.annotations.NullMarked;
