package io.jianbao.nlp.domain.sentiment;

/**
 * All weights of the sentiment models: one linear model a level, and for each level what joins them.
 *
 * @param article n-grams of the article
 * @param sentence n-grams of a sentence
 * @param target n-grams of the sentences that name a target
 * @param articleJoin joins the article's own judgement with its headline's and its sentences'
 * @param sentenceJoin joins a sentence's own judgement with its article's, neighbours' and headline's
 * @param targetJoin joins a target's own judgement with its article's and its sentences'
 */
public record SentimentModel(
        PolarityWeights article,
        PolarityWeights sentence,
        PolarityWeights target,
        StackedWeights articleJoin,
        StackedWeights sentenceJoin,
        StackedWeights targetJoin) {

    /** The number of inputs of each join. */
    public static final int INPUTS = 13;
}
