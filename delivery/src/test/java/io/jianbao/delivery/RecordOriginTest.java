package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordOriginTest {
    private static final String ARTICLE = "linjiang-wanbao:2024-03-18:01:9f3ac210";

    @Test
    void readsDropsAndArticleFromTheHeaders() {
        RecordOrigin origin = RecordOrigin.of(Map.of(
                "ce_drops", "drop-1,drop-2,drop-1",
                "ce_type", "io.jianbao.article.enriched.v1",
                "ce_id", ARTICLE + "@3.7"));
        assertThat(origin).isEqualTo(new RecordOrigin(List.of("drop-1", "drop-2"), version(3)));
        assertThat(RecordOrigin.of(Map.of("ce_type", "io.jianbao.article.segmented.v1", "ce_id", ARTICLE + "@2"))
                        .article())
                .isEqualTo(version(2));
    }

    @Test
    void knowsNoArticleOfAPage() {
        assertThat(RecordOrigin.of(Map.of(
                                "ce_drops", "drop-1", "ce_type", "io.jianbao.page.ingested.v1", "ce_id", "drop-1@2"))
                        .article())
                .isNull();
    }

    @Test
    void leavesOutWhatIsForeign() {
        RecordOrigin foreign = RecordOrigin.of(
                Map.of("ce_drops", "新闻正文,, ,x\ny", "ce_type", "io.jianbao.article.enriched.v1", "ce_id", "whatever"));
        assertThat(foreign.drops()).isEmpty();
        assertThat(foreign.article()).isNull();
        assertThat(RecordOrigin.of(Map.of()).drops()).isEmpty();
    }

    private static ArticleVersion version(int revision) {
        return new ArticleVersion(ARTICLE, revision);
    }
}
