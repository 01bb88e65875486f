package io.jianbao.nlp.domain.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyNamesTest {

    private static List<String> names(String written, Span place) {
        ArticleText text = ArticleText.of(written);
        return new PartyNames()
                .of(text, List.of(place), List.of(place)).stream()
                        .map(text::slice)
                        .toList();
    }

    @Test
    void findsWhoActsForAPlace() {
        assertThat(names("望海警方通报，望方回应", new Span(0, 2))).containsExactly("望海警方", "望方");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(names("望海方面，望方向前", new Span(0, 2))).isEmpty();
    }
}
