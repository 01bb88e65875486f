package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;

/**
 * One line of a labelled text, as the tagger is trained on it.
 *
 * @param text the whole text
 * @param line where the line stands in it
 * @param allowed for each character the tags it may have, one bit a tag: one bit where the label is known, several
 *     where the set does not mark that kind of span
 * @param weight how much the line counts
 * @param fold the part of the data it belongs to, from 0; names seen only there are hidden from it
 * @param own whether it is newspaper text by our own conventions
 */
@SuppressWarnings("ArrayRecordComponent")
record LabelledLine(ArticleText text, Span line, long[] allowed, float weight, int fold, boolean own) {}
