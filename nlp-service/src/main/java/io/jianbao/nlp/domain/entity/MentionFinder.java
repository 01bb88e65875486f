package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.List;

/** Finds the names in a text together with the spans that are no mentions but tell roles. */
public interface MentionFinder {

    /** What was found; total, and the same for the same text. */
    Found find(ArticleText text);

    /**
     * Names and hints.
     *
     * @param mentions persons, places, organisations, works and events, ascending, not overlapping
     * @param titles spans of posts and occupations beside names
     * @param bodies spans of bodies without a name of their own ({@code 公司}) that a post belongs to
     */
    record Found(List<Mention> mentions, List<TaggedSpan> titles, List<TaggedSpan> bodies) {

        public Found {
            mentions = List.copyOf(mentions);
            titles = List.copyOf(titles);
            bodies = List.copyOf(bodies);
        }
    }
}
