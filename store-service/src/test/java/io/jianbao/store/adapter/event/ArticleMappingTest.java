package io.jianbao.store.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jianbao.events.Known;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.store.domain.Pair;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleMappingTest {
    private final ArticleMapping mapping = new ArticleMapping();

    @Test
    void readsWhatGuardsAndFindsAnArticle() {
        StoredArticle article = Records.visit("0000000a").revision(3).stored(7);

        assertThat(article.id()).isEqualTo("linjiang-wanbao:2024-03-18:01:0000000a");
        assertThat(article.issueId()).isEqualTo("linjiang-wanbao:2024-03-18");
        assertThat(article.pair()).isEqualTo(new Pair(3, 1));
        assertThat(article.issueDay()).isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(article.text()).contains("走访慰问");
        assertThat(article.place()).isEqualTo(new Place(0, 7));
        assertThat(article.retired()).isFalse();
    }

    @Test
    void refusesBytesThatAreNoRecord() {
        for (String bytes : new String[] {"", "{", "null", "[]", "{\"id\":\"a\"}"}) {
            assertThatThrownBy(() -> mapping.read(bytes.getBytes(StandardCharsets.UTF_8), new Place(0, 1)))
                    .as(bytes)
                    .isInstanceOf(UnreadableEventException.class);
        }
    }

    @Test
    void takesADateOfAnyPrecisionByItsFirstDay() {
        assertThat(ArticleMapping.firstDay(new Known("2024", "folio", 1))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(ArticleMapping.firstDay(new Known("2024-03", "folio", 1))).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(ArticleMapping.firstDay(new Known("2024-02-30", "folio", 1))).isNull();
        assertThat(ArticleMapping.firstDay(new Known("春天", "folio", 1))).isNull();
        assertThat(ArticleMapping.firstDay(null)).isNull();
    }
}
