package io.jianbao.nlp.app;

import io.jianbao.nlp.domain.entity.Entity;
import io.jianbao.nlp.domain.entity.Mention;
import io.jianbao.nlp.domain.entity.Role;
import io.jianbao.nlp.domain.sentiment.ArticleSentiment;
import io.jianbao.nlp.domain.sentiment.SentenceSentiment;
import io.jianbao.nlp.domain.sentiment.TargetSentiment;
import java.util.List;

/**
 * All that was found in one article. All spans are code points of the analysed text.
 *
 * @param mentions names and values, ascending, without overlaps
 * @param entities whom and what the names name, in the order of first mention
 * @param roles persons' posts as stated
 * @param sentiment the tone of the article
 * @param sentences the tone of each sentence, in order; the first one is the headline
 * @param targets the tone toward each person, place and organisation, once for each of its names
 * @param engine what made this analysis
 */
public record Analysis(
        List<Mention> mentions,
        List<Entity> entities,
        List<Role> roles,
        ArticleSentiment sentiment,
        List<SentenceSentiment> sentences,
        List<TargetSentiment> targets,
        Engine engine) {

    public Analysis {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        roles = List.copyOf(roles);
        sentences = List.copyOf(sentences);
        targets = List.copyOf(targets);
    }
}
