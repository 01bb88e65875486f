package io.jianbao.segment.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.Piece;
import io.jianbao.segment.domain.publish.PublishableArticle;
import io.jianbao.segment.domain.publish.PublishablePage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherEventsTest {
    private final PublisherEvents events = new PublisherEvents();

    @Test
    void anchorIsTheFirstPrintedLineOfTheBody() {
        PublishablePage page = events.publishable(Pages.segmented(1, Pages.MARKET));

        assertThat(page.articles().get(0).anchor()).isEqualTo(Pages.MARKET.substring(0, Pages.MARKET.indexOf('\n')));
    }

    @Test
    void anchorCountsCodePoints() {
        String rare = "𠮷祥巷口新开了一家书店。";
        PublishablePage page = events.publishable(Pages.segmented(1, "𠮷" + Pages.MARKET, rare));

        assertThat(page.articles().get(1).anchor()).isEqualTo(rare);
    }

    @Test
    void articleWithoutBodyIsKnownByItsHeadline() {
        PublishableArticle article = publishable(change(article(), List.of(), 0.9));

        assertThat(article.anchor()).isEqualTo("要闻之1");
        assertThat(article.bodyText()).contains("要闻之1");
    }

    @Test
    void confidenceIsNoContent() {
        PublishableArticle sure = publishable(article());
        PublishableArticle unsure = publishable(change(article(), article().pieces(), 0.1));

        assertThat(unsure.canonicalContent()).isEqualTo(sure.canonicalContent());
    }

    @Test
    void placeOnThePageIsContent() {
        PageSegmented shifted = Pages.segmented(1, "短讯一则。", Pages.MARKET);

        assertThat(events.publishable(shifted).articles().get(1).canonicalContent())
                .isNotEqualTo(publishable(article()).canonicalContent());
    }

    @Test
    void jumpToAnotherPageIsOpen() {
        PageSegmented page = Pages.segmented(1, Pages.BRIDGE + "(下转第3版)", Pages.MARKET);

        assertThat(events.publishable(page).articles())
                .extracting(PublishableArticle::opensJump)
                .containsExactly(true, false);
    }

    private PublishableArticle publishable(ArticleContent article) {
        PageSegmented page = Pages.segmented(1, Pages.MARKET);
        PageSegmented changed = new PageSegmented(
                page.dropId(),
                page.page(),
                page.source(),
                page.text(),
                List.of(article),
                page.furniture(),
                1.0,
                0.9,
                false,
                List.of(),
                page.segmenter(),
                page.ingested(),
                false);
        return events.publishable(changed).articles().get(0);
    }

    private static ArticleContent article() {
        return Pages.segmented(1, Pages.MARKET).articles().get(0);
    }

    private static ArticleContent change(ArticleContent article, List<Piece> pieces, double confidence) {
        return new ArticleContent(
                article.kind(),
                article.order(),
                null,
                null,
                article.headline(),
                null,
                List.of(),
                null,
                null,
                pieces.isEmpty() ? List.of() : article.body(),
                List.of(),
                List.of(),
                pieces,
                confidence,
                true,
                List.of("unsure"));
    }
}
