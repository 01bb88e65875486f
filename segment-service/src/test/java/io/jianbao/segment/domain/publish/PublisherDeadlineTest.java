package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.publish.PublishOutcome.Ignored;
import io.jianbao.segment.domain.publish.PublishOutcome.IgnoredReason;
import io.jianbao.segment.domain.publish.PublishOutcome.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time does to what is held: deadlines of open jumps, payloads forgotten. */
class PublisherDeadlineTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");
    private static final String MARKET = Texts.body(11, 240);
    private static final String BRIDGE = Texts.body(12, 300);
    private static final String SCHOOL = Texts.body(13, 180);

    private final Publisher publisher = new Publisher(PublisherOptions.standard());

    @Test
    void openJumpIsProvisionalUntilItsDeadline() {
        Published first = publish(jumpingPage(1), HeldPage.unknown());
        assertThat(first.listed().get(0).status()).isEqualTo(ArticleStatus.PROVISIONAL);
        assertThat(first.next().page().reviewAt()).isEqualTo(MORNING.plus(Duration.ofHours(24)));

        Published early = publisher.review(first.next(), MORNING, MORNING.plus(Duration.ofHours(23)));
        assertThat(early.publications()).isEmpty();

        Published late = publisher.review(early.next(), MORNING, MORNING.plus(Duration.ofHours(24)));
        assertThat(published(late)).extracting(ArticleState::status).containsExactly(ArticleStatus.INCOMPLETE);
        assertThat(published(late)).extracting(ArticleState::revision).containsExactly(2);
        assertThat(late.next().page().reviewAt()).isEqualTo(MORNING.plus(Duration.ofDays(30)));
    }

    @Test
    void laterPageOfTheIssueMovesTheDeadline() {
        Published first = publish(jumpingPage(1), HeldPage.unknown());
        Instant lastSeen = MORNING.plus(Duration.ofHours(10));

        Published reviewed = publisher.review(first.next(), lastSeen, MORNING.plus(Duration.ofHours(25)));

        assertThat(reviewed.publications()).isEmpty();
        assertThat(reviewed.next().page().reviewAt()).isEqualTo(lastSeen.plus(Duration.ofHours(24)));
    }

    @Test
    void incompleteArticleStaysSoWhenItsPageIsSegmentedAnew() {
        Published first = publish(jumpingPage(1), HeldPage.unknown());
        Published late = publisher.review(first.next(), MORNING, MORNING.plus(Duration.ofDays(2)));
        Published again = publish(jumpingPage(2), late.next());

        assertThat(again.publications()).isEmpty();
        assertThat(again.listed().get(0).status()).isEqualTo(ArticleStatus.INCOMPLETE);
    }

    @Test
    void jumpThatTurnsOutToBeNoneMakesTheArticleComplete() {
        Published first = publish(jumpingPage(1), HeldPage.unknown());
        Published second =
                publish(PageDraft.ingestedAt(2).article("大桥通车", BRIDGE).page(), first.next());

        assertThat(published(second)).extracting(ArticleState::status).containsExactly(ArticleStatus.COMPLETE);
        assertThat(published(second)).extracting(ArticleState::revision).containsExactly(2);
    }

    @Test
    void payloadIsForgottenAfterThirtyDaysAndTheRestKept() {
        Published first = publish(twoArticles(1), HeldPage.unknown());
        Published old = publisher.review(first.next(), MORNING, MORNING.plus(Duration.ofDays(30)));

        assertThat(old.publications()).isEmpty();
        assertThat(old.next().articles()).extracting(ArticleState::payload).containsOnlyNulls();
        assertThat(old.next().page().reviewAt()).isNull();
        assertThat(publisher.reissue(ids(first).get(0), old.next()))
                .isEqualTo(new Ignored(IgnoredReason.PAYLOAD_FORGOTTEN));

        Published again = publish(threeArticles(2), old.next());
        assertThat(ids(again).subList(0, 2)).isEqualTo(ids(first));
        assertThat(published(again)).hasSize(1);
        assertThat(again.next().articles()).extracting(ArticleState::payload).doesNotContainNull();
    }

    @Test
    void provisionalArticleKeepsItsPayloadUntilItIsPublishedAsIncomplete() {
        Published first = publish(jumpingPage(1), HeldPage.unknown());
        Instant month = MORNING.plus(Duration.ofDays(31));

        Published open = publisher.review(first.next(), month.minus(Duration.ofHours(1)), month);
        assertThat(open.next().articles().get(0).payload()).isNotNull();

        Published closed = publisher.review(open.next(), MORNING, month);
        assertThat(published(closed).get(0).payload()).isNotNull();
        assertThat(closed.next().articles().get(0).payload()).isNull();
    }

    private Published publish(PublishablePage page, HeldPage held) {
        return (Published) publisher.publish(page, held, MORNING);
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

    private static PublishablePage jumpingPage(long offset) {
        return PageDraft.ingestedAt(offset).jumpingArticle("大桥通车", BRIDGE).page();
    }

    private static List<String> ids(Published outcome) {
        return outcome.listed().stream().map(ArticleState::id).toList();
    }

    private static List<ArticleState> published(Published outcome) {
        return outcome.publications().stream().map(Publication::article).toList();
    }
}
