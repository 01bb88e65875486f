package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.publish.PublishOutcome.Ignored;
import io.jianbao.segment.domain.publish.PublishOutcome.IgnoredReason;
import io.jianbao.segment.domain.publish.PublishOutcome.Published;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");
    private static final String MARKET = Texts.body(11, 240);
    private static final String BRIDGE = Texts.body(12, 300);
    private static final String SCHOOL = Texts.body(13, 180);

    private final Publisher publisher = new Publisher(PublisherOptions.standard());

    @Test
    void newArticlesAreBornWithRevisionOne() {
        Published first = publish(twoArticles(1), HeldPage.unknown());

        assertThat(first.publications()).hasSize(2).allSatisfy(publication -> {
            assertThat(publication.article().revision()).isEqualTo(1);
            assertThat(publication.article().status()).isEqualTo(ArticleStatus.COMPLETE);
            assertThat(publication.origin()).isEqualTo("origin-1");
        });
        assertThat(first.listed()).extracting(ArticleState::order).containsExactly(1, 2);
        assertThat(first.next().page().articleIds()).isEqualTo(ids(first));
    }

    @Test
    void pageThatComesAgainUnchangedPublishesNothingButListsAll() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published again = publish(twoArticles(2), first.next());

        assertThat(again.publications()).isEmpty();
        assertThat(again.listed()).extracting(ArticleState::revision).containsExactly(1, 1);
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again.listed()).extracting(ArticleState::dropId).containsOnly("drop-2");
    }

    @Test
    void recordThatArrivesTwicePublishesNothingTheSecondTime() {
        PublishablePage page = twoArticles(1);
        Published first = publish(page, HeldPage.unknown());

        assertThat(publish(page, first.next()).publications()).isEmpty();
        assertThat(publish(page, first.next()).next()).isEqualTo(first.next());
    }

    @Test
    void correctedTextKeepsTheIdAndRaisesTheRevision() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published corrected = publish(
                PageDraft.ingestedAt(2)
                        .article("早市开张", Texts.misread(MARKET, 12))
                        .article("大桥通车", BRIDGE)
                        .page(),
                first.next());

        assertThat(ids(corrected)).isEqualTo(ids(first));
        assertThat(published(corrected))
                .extracting(ArticleState::id)
                .containsExactly(ids(first).get(0));
        assertThat(published(corrected)).extracting(ArticleState::revision).containsExactly(2);
    }

    @Test
    void correctedFirstLineKeepsTheId() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published corrected = publish(
                PageDraft.ingestedAt(2)
                        .article("早市开张", "口口口" + MARKET.substring(3))
                        .article("大桥通车", BRIDGE)
                        .page(),
                first.next());

        assertThat(ids(corrected)).isEqualTo(ids(first));
    }

    @Test
    void storyRewrittenUnderItsFirstLineKeepsTheId() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        String rewritten = MARKET.substring(0, 18) + Texts.body(99, 300);
        Published second =
                publish(PageDraft.ingestedAt(2).article("早市开张", rewritten).page(), first.next());

        assertThat(second.listed().get(0).id()).isEqualTo(ids(first).get(0));
        assertThat(second.listed().get(0).revision()).isEqualTo(2);
    }

    @Test
    void articlesThatChangePlacesKeepTheirIds() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published swapped = publish(
                PageDraft.ingestedAt(2)
                        .article("大桥通车", BRIDGE)
                        .article("早市开张", MARKET)
                        .page(),
                first.next());

        assertThat(ids(swapped)).containsExactly(ids(first).get(1), ids(first).get(0));
    }

    @Test
    void articleThatIsGoneIsRetiredAsARecord() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published second =
                publish(PageDraft.ingestedAt(2).article("大桥通车", BRIDGE).page(), first.next());

        ArticleState retired = published(second).get(0);
        assertThat(published(second)).hasSize(1);
        assertThat(retired.id()).isEqualTo(ids(first).get(0));
        assertThat(retired.revision()).isEqualTo(2);
        assertThat(retired.status()).isEqualTo(ArticleStatus.RETIRED);
        assertThat(retired.retirement()).isEqualTo(new Retirement(Retirement.Reason.SUPERSEDED, null));
        assertThat(second.listed()).hasSize(2);
    }

    @Test
    void retirementNamesTheDropThatRetiredAndNotTheOneThatBrought() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published second =
                publish(PageDraft.ingestedAt(2).article("大桥通车", BRIDGE).page(), first.next());

        assertThat(published(second)).extracting(ArticleState::dropId).containsExactly("drop-2");
        assertThat(published(withdraw(new IngestPosition(3, 3), first.next())))
                .extracting(ArticleState::dropId)
                .containsOnly("drop-w");
    }

    @Test
    void mergedArticleIsReplacedByTheOneThatHoldsItsText() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published merged =
                publish(PageDraft.ingestedAt(2).article("大桥通车", BRIDGE + MARKET).page(), first.next());

        assertThat(merged.listed().get(0).id()).isEqualTo(ids(first).get(1));
        assertThat(merged.listed().get(1).retirement())
                .isEqualTo(
                        new Retirement(Retirement.Reason.SUPERSEDED, ids(first).get(1)));
    }

    @Test
    void splitArticleHandsItsIdToTheLargerPart() {
        Published first =
                publish(PageDraft.ingestedAt(1).article("两件事", BRIDGE + SCHOOL).page(), HeldPage.unknown());
        Published split = publish(
                PageDraft.ingestedAt(2)
                        .article("大桥通车", BRIDGE)
                        .article("学校开学", SCHOOL)
                        .page(),
                first.next());

        assertThat(split.listed().get(0).id()).isEqualTo(ids(first).get(0));
        assertThat(split.listed().get(0).revision()).isEqualTo(2);
        assertThat(split.listed().get(1).revision()).isEqualTo(1);
    }

    @Test
    void articleThatReturnsGoesOnWithItsOldId() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published without =
                publish(PageDraft.ingestedAt(2).article("大桥通车", BRIDGE).page(), first.next());
        Published back = publish(twoArticles(3), without.next());

        assertThat(ids(back)).isEqualTo(ids(first));
        assertThat(back.listed().get(0).revision()).isEqualTo(3);
        assertThat(back.listed().get(0).status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(back.listed().get(0).retirement()).isNull();
    }

    @Test
    void identicalArticlesOnOnePageGetDifferentIdsAndKeepThem() {
        PublishablePage page = PageDraft.ingestedAt(1)
                .article("天气", SCHOOL)
                .article("天气", SCHOOL)
                .page();
        Published first = publish(page, HeldPage.unknown());
        Published again = publish(page, first.next());

        assertThat(ids(first)).doesNotHaveDuplicates().hasSize(2);
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again.publications()).isEmpty();
    }

    @Test
    void articleBornUnderATakenFirstLineGetsAnIdOfItsOwn() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        String sameLine = MARKET.substring(0, 18) + Texts.body(98, 200);
        Published second = publish(
                PageDraft.ingestedAt(2)
                        .article("早市开张", MARKET)
                        .article("另一件事", sameLine)
                        .article("大桥通车", BRIDGE)
                        .page(),
                first.next());

        assertThat(ids(second)).doesNotHaveDuplicates().containsAll(ids(first));
    }

    @Test
    void reissuedPagePublishesUnchangedArticlesUnderTheSameRevision() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published reissued = publish(
                PageDraft.reissuedAt(2)
                        .article("早市开张", MARKET)
                        .article("大桥通车", BRIDGE)
                        .page(),
                first.next());

        assertThat(published(reissued)).extracting(ArticleState::revision).containsExactly(1, 1);
    }

    @Test
    void olderDropOfThePageIsIgnored() {
        Published later = publish(twoArticles(5), HeldPage.unknown());
        PublishablePage older = PageDraft.ingestedAt(4).article("旧闻", SCHOOL).page();

        assertThat(publisher.publish(older, later.next(), MORNING))
                .isEqualTo(new Ignored(IgnoredReason.LATER_DROP_PUBLISHED));
    }

    @Test
    void offsetsOfAnotherPartitionHaveNoOrder() {
        Published first = publish(twoArticles(5), HeldPage.unknown());
        PublishablePage page = twoArticles(4);
        PublishablePage elsewhere = new PublishablePage(
                page.pageId(),
                page.issueId(),
                page.dropId(),
                new IngestPosition(0, 4),
                page.origin(),
                false,
                page.articles());

        assertThat(publisher.publish(elsewhere, first.next(), MORNING)).isInstanceOf(Published.class);
    }

    @Test
    void sameHistoryGivesTheSamePublications() {
        Published one = publish(
                twoArticles(2), publish(threeArticles(1), HeldPage.unknown()).next());
        Published other = publish(
                twoArticles(2), publish(threeArticles(1), HeldPage.unknown()).next());

        assertThat(one).isEqualTo(other);
    }

    @Test
    void emptyPageRetiresWhatStood() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published empty = publish(PageDraft.ingestedAt(2).page(), first.next());

        assertThat(published(empty)).hasSize(2).allMatch(ArticleState::retired);
        assertThat(publish(PageDraft.ingestedAt(3).page(), empty.next()).publications())
                .isEmpty();
    }

    @Test
    void withdrawnPageRetiresItsArticlesOnce() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published withdrawn = withdraw(new IngestPosition(3, 2), first.next());

        assertThat(published(withdrawn)).hasSize(2).allSatisfy(article -> {
            assertThat(article.retirement()).isEqualTo(new Retirement(Retirement.Reason.WITHDRAWN, null));
            assertThat(article.revision()).isEqualTo(2);
        });
        assertThat(withdrawn.listed()).isEqualTo(published(withdrawn));
        assertThat(withdraw(new IngestPosition(3, 2), withdrawn.next()).publications())
                .isEmpty();
    }

    @Test
    void olderDropDoesNotBringAWithdrawnPageBack() {
        Published withdrawn = withdraw(
                new IngestPosition(3, 9),
                publish(twoArticles(1), HeldPage.unknown()).next());

        assertThat(publisher.publish(twoArticles(8), withdrawn.next(), MORNING)).isInstanceOf(Ignored.class);
        assertThat(publish(twoArticles(10), withdrawn.next()).listed())
                .extracting(ArticleState::revision)
                .containsExactly(3, 3);
    }

    @Test
    void withdrawalOfAPageNeverSeenPublishesNothingAndHoldsBackItsOlderDrops() {
        Published withdrawn = withdraw(new IngestPosition(3, 9), HeldPage.unknown());

        assertThat(withdrawn.publications()).isEmpty();
        assertThat(publisher.publish(twoArticles(8), withdrawn.next(), MORNING)).isInstanceOf(Ignored.class);
    }

    @Test
    void withdrawalWithoutPositionKeepsTheOneHeld() {
        Published withdrawn =
                withdraw(null, publish(twoArticles(5), HeldPage.unknown()).next());

        assertThat(withdrawn.next().page().ingested()).isEqualTo(new IngestPosition(3, 5));
        assertThat(published(withdrawn)).hasSize(2);
    }

    @Test
    void reissueRequestPublishesTheCurrentStateOfOneArticle() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        String id = ids(first).get(1);

        PublishOutcome reissued = publisher.reissue(id, first.next());

        assertThat(reissued).isInstanceOfSatisfying(Published.class, outcome -> {
            assertThat(outcome.next()).isEqualTo(first.next());
            assertThat(published(outcome)).containsExactly(first.listed().get(1));
        });
    }

    @Test
    void reissueOfAnUnknownArticleIsIgnored() {
        Published first = publish(twoArticles(1), HeldPage.unknown());

        assertThat(publisher.reissue("linjiang-wanbao:2024-03-18:01:00000000", first.next()))
                .isEqualTo(new Ignored(IgnoredReason.UNKNOWN_ARTICLE));
        assertThat(publisher.reissue("x", HeldPage.unknown())).isEqualTo(new Ignored(IgnoredReason.UNKNOWN_ARTICLE));
    }

    private Published publish(PublishablePage page, HeldPage held) {
        return (Published) publisher.publish(page, held, MORNING);
    }

    private Published withdraw(IngestPosition position, HeldPage held) {
        Withdrawal withdrawal = new Withdrawal(PageDraft.PAGE, PageDraft.ISSUE, "drop-w", position);
        return (Published) publisher.withdraw(withdrawal, held, MORNING);
    }

    private static PublishablePage twoArticles(long offset) {
        return PageDraft.ingestedAt(offset)
                .article("早市开张", MARKET)
                .article("大桥通车", BRIDGE)
                .page();
    }

    private static PublishablePage threeArticles(long offset) {
        return PageDraft.ingestedAt(offset)
                .article("早市开张", MARKET)
                .article("大桥通车", BRIDGE)
                .article("学校开学", SCHOOL)
                .page();
    }

    private static List<String> ids(Published outcome) {
        return outcome.listed().stream().map(ArticleState::id).toList();
    }

    private static List<ArticleState> published(Published outcome) {
        return outcome.publications().stream().map(Publication::article).toList();
    }
}
