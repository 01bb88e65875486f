package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionMergerTest {

    private final MentionMerger merger = new MentionMerger();

    private static Mention mention(int start, int end, MentionType type) {
        return Mention.name(new Span(start, end), type, "名".repeat(end - start), 1, "test");
    }

    @Test
    void letsTheLongerSpanWin() {
        Mention event = mention(0, 10, MentionType.EVENT);

        assertThat(merger.merge(List.of(event), List.of(mention(3, 8, MentionType.DATE))))
                .containsExactly(event);
        assertThat(merger.merge(List.of(mention(3, 5, MentionType.LOC)), List.of(mention(2, 8, MentionType.DATE))))
                .extracting(Mention::type)
                .containsExactly(MentionType.DATE);
    }

    @Test
    void letsTheNameWinOverAValueOfTheSameLength() {
        assertThat(merger.merge(List.of(mention(0, 2, MentionType.LOC)), List.of(mention(0, 2, MentionType.DATE))))
                .extracting(Mention::type)
                .containsExactly(MentionType.LOC);
    }

    @Test
    void keepsNeighboursInAscendingOrder() {
        assertThat(merger.merge(List.of(mention(5, 7, MentionType.LOC)), List.of(mention(3, 5, MentionType.DATE))))
                .extracting(Mention::span)
                .containsExactly(new Span(3, 5), new Span(5, 7));
    }
}
