package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <b>The public record</b>: a published article with its entities and sentiment. Topic {@code articles.enriched}, compacted, key {@code id}.
 * Records of one article are ordered by the pair (revision, analysis); keep the highest. A retired article carries no enrichment.
 *
 * @param article   the article; its fields stand beside these on the wire
 * @param analysis  grows with every better model; with {@code revision} the order of records
 * @param text      kicker, headline, deck and body paragraphs joined by line feeds; offsets of mentions and sentences point into it
 * @param mentions  what the text names
 * @param entities  what the mentions stand for
 * @param roles     posts stated in the text
 * @param sentiment of the whole article; absent when retired or without text
 * @param sentences sentiment by sentence
 * @param analyzer  which engine decided
 */
public record ArticleEnriched(
        @JsonUnwrapped ArticleSegmented article,
        int analysis,
        String text,
        List<Mention> mentions,
        List<Entity> entities,
        List<Role> roles,
        @Nullable Sentiment sentiment,
        List<SentenceSentiment> sentences,
        EngineVersion analyzer) {
    public ArticleEnriched {
        mentions = Lists.orEmpty(mentions);
        entities = Lists.orEmpty(entities);
        roles = Lists.orEmpty(roles);
        sentences = Lists.orEmpty(sentences);
    }
}
