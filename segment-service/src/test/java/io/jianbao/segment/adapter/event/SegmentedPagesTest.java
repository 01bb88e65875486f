package io.jianbao.segment.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ContractValidator;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.Piece;
import io.jianbao.events.RecordPosition;
import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.text.PageText;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SegmentedPagesTest {
    private static SegmentPage splitter;

    @BeforeAll
    static void load() {
        splitter = new SegmentPage(
                LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers());
    }

    @Test
    void everyPieceHoldsThePagesOwnText() {
        PageSegmented page = segment("𠮷" + Pages.TWO_STORIES + "(下转第3版)\n");

        Stream<Piece> pieces = Stream.concat(
                page.articles().stream().flatMap(article -> article.pieces().stream()), page.furniture().stream());
        assertThat(pieces).isNotEmpty().allSatisfy(piece -> {
            int[] text = page.text().codePoints().toArray();
            assertThat(piece.text()).isEqualTo(new String(text, piece.start(), piece.end() - piece.start()));
            assertThat(piece.pageId()).isEqualTo(Pages.PAGE);
        });
        assertThat(page.coverage()).isEqualTo(1.0);
    }

    @Test
    void eventKeepsTheContractAndGoesIntoThePublisher() {
        PageSegmented page = segment(Pages.TWO_STORIES);

        new ContractValidator().check(EventType.PAGE_SEGMENTED, new EventCodec().encode(page));
        assertThat(new PublisherEvents().publishable(page).articles())
                .hasSameSizeAs(page.articles())
                .noneMatch(article -> article.anchor().isBlank());
        assertThat(page.ingested()).isEqualTo(new RecordPosition(3, 17));
    }

    @Test
    void emptyPageIsAPageWithoutArticles() {
        PageSegmented page = segment(" \n\n");

        assertThat(page.articles()).isEmpty();
        assertThat(page.coverage()).isEqualTo(1.0);
        assertThat(page.review()).isTrue();
    }

    private static PageSegmented segment(String text) {
        PageIngested page = Pages.ingested("drop-1", Pages.ISSUE, text);
        return SegmentedPages.event(page, splitter.segment(PageText.of(text)), new RecordPosition(3, 17));
    }
}
