package io.jianbao.store.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Mention;
import io.jianbao.store.adapter.event.Records;
import io.jianbao.store.adapter.http.MarkedText.Line;
import io.jianbao.store.adapter.http.MarkedText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksWhatTheTextNamesInCodePoints() {
        List<Line> lines = MarkedText.of(article(
                "𠮷林来信",
                "临江市好。",
                mention(0, 2, "LOC"),
                mention(5, 8, "LOC"),
                mention(6, 9, "ORG"),
                mention(9, 99, "PER")));

        assertThat(lines)
                .containsExactly(
                        new Line("headline", List.of(new Run("𠮷林", "loc"), new Run("来信", ""))),
                        new Line("body", List.of(new Run("临江市", "loc"), new Run("好。", ""))));
    }

    @Test
    void splitsAMentionThatALineFeedCuts() {
        List<Line> lines = MarkedText.of(article("临江", "市", mention(0, 4, "LOC")));

        assertThat(lines)
                .containsExactly(
                        new Line("headline", List.of(new Run("临江", "loc"))),
                        new Line("body", List.of(new Run("市", "loc"))));
    }

    private static ArticleEnriched article(String headline, String body, Mention... mentions) {
        ArticleEnriched plain = Records.visit("a").saying(headline, body).enriched();
        return new ArticleEnriched(
                plain.article(),
                plain.analysis(),
                plain.text(),
                List.of(mentions),
                plain.entities(),
                plain.roles(),
                plain.sentiment(),
                plain.sentences(),
                plain.analyzer());
    }

    private static Mention mention(int start, int end, String type) {
        return new Mention(start, end, type, "any", null, null, List.of(), "test", 1);
    }
}
