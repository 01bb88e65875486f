package io.jianbao.store.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private final TextFolding folding = new TextFolding(Map.of((int) '臨', (int) '临', (int) '會', (int) '会'));
    private final SearchTerms terms = new SearchTerms(folding);

    @Test
    void indexesCharactersAndPairsAndWholeWords() {
        assertThat(terms.ofText("临江GDP增长，6.2%"))
                .containsExactlyInAnyOrder("临", "临江", "江", "gdp", "增", "增长", "长", "6", "2");
    }

    @Test
    void asksForPairsOnly() {
        assertThat(terms.ofQuery("临江会")).containsExactly("临江", "江会");
        assertThat(terms.ofQuery("江")).containsExactly("江");
        assertThat(terms.ofQuery("，")).isEmpty();
    }

    @Test
    void everyTermOfAQueryIsATermOfATextThatHoldsIt() {
        String text = "臨江市總工會第12次代表大會，ＡＢＣ公司到會𠮷林。";
        for (String word : List.of("临江", "第12次", "會", "abc公司", "𠮷林", "大会，ABC")) {
            assertThat(terms.ofText(text)).containsAll(terms.ofQuery(word));
            assertThat(terms.holds(text, List.of(word))).as(word).isTrue();
        }
    }

    @Test
    void doesNotTakeNeighbouringTermsForTheWord() {
        String text = "临江的江会";

        assertThat(terms.ofText(text)).containsAll(terms.ofQuery("临江会"));
        assertThat(terms.holds(text, List.of("临江会"))).isFalse();
    }

    @Test
    void findsLetterSpacedHeadlines() {
        assertThat(terms.holds("春　风　送 暖", List.of("春风送暖"))).isTrue();
        assertThat(terms.ofText("春　风")).contains("春风");
        assertThat(folding.fold("AB CD 春 风 3 月")).isEqualTo("ab cd 春风 3 月");
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (String text : List.of("臨 江　會ＡＢ", "①㍿ﬁ", " 临 \n 江 ", "")) {
            assertThat(folding.fold(folding.fold(text))).isEqualTo(folding.fold(text));
        }
    }

    @Test
    void boundsTheTermsOfAHugeText() {
        StringBuilder huge = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            huge.appendCodePoint(0x4e00 + i * 7919 % 20_000).appendCodePoint(0x4e00 + i % 20_000);
        }

        assertThat(terms.ofText(huge.toString())).hasSizeBetween(SearchTerms.MOST_TERMS, SearchTerms.MOST_TERMS + 1);
    }
}
