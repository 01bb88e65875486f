package io.jianbao.nlp.domain.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentScorerTest {

    private static final List<Span> SENTENCES = List.of(new Span(0, 5), new Span(6, 10), new Span(10, 20));

    @Test
    void findsTheSentencesThatNameATarget() {
        assertThat(SentimentScorer.naming(SENTENCES, List.of(new Span(1, 3), new Span(12, 14))))
                .containsExactly(0, 2);
    }

    @Test
    void ignoresMentionsBetweenSentences() {
        assertThat(SentimentScorer.naming(SENTENCES, List.of(new Span(5, 6)))).isEmpty();
        assertThat(SentimentScorer.naming(List.of(), List.of(new Span(0, 2)))).isEmpty();
    }
}
