package io.jianbao.segment.domain.publish;

import io.jianbao.segment.domain.publish.PublishOutcome.Ignored;
import io.jianbao.segment.domain.publish.PublishOutcome.IgnoredReason;
import io.jianbao.segment.domain.publish.PublishOutcome.Published;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of articles. Pure: the same history gives the same publications, and a record taken in twice publishes nothing the second time.
 *
 * <p>Example: a page comes again with one word corrected. Its articles are matched with those held and keep their ids; the corrected one is published
 * with revision 2, the others are not published; the drop accounts for all of them.
 */
public final class Publisher {
    private final PublisherOptions options;
    private final ArticleMatcher matcher;

    /** A publisher with these settings. */
    public Publisher(PublisherOptions options) {
        this.options = options;
        this.matcher = new ArticleMatcher(options.minOverlap());
    }

    /**
     * Takes in a segmented page: ids are handed down to the articles that are known again, new ones are born, what is left is retired.
     *
     * @param page   the page
     * @param held   what is held of it
     * @param seenAt the time of its record
     */
    public PublishOutcome publish(PublishablePage page, HeldPage held, Instant seenAt) {
        if (isStale(page.ingested(), held.page())) {
            return new Ignored(staleReason(page.dropId(), held.page()));
        }
        PageComparison comparison = PageComparison.of(page, held, matcher);
        List<ArticleState> listed = comparison.listed();
        List<ArticleState> published = listed.stream()
                .filter(article -> page.reissue() || isNews(article, held))
                .toList();
        PageState state = new PageState(
                page.pageId(),
                page.issueId(),
                page.dropId(),
                page.ingested(),
                seenAt,
                page.origin(),
                idsOf(comparison.all()),
                due(comparison.all(), seenAt, seenAt));
        return new Published(new HeldPage(state, comparison.all()), publications(state, published), listed);
    }

    /**
     * Retires every article of a withdrawn page that stands.
     *
     * @param withdrawal the request
     * @param held       what is held of the page
     * @param seenAt     the time of its record
     */
    public PublishOutcome withdraw(Withdrawal withdrawal, HeldPage held, Instant seenAt) {
        if (isStale(withdrawal.ingested(), held.page())) {
            return new Ignored(staleReason(withdrawal.dropId(), held.page()));
        }
        Retirement why = new Retirement(Retirement.Reason.WITHDRAWN, null);
        List<ArticleState> gone = held.standing().stream()
                .map(article -> article.retire(why, withdrawal.dropId()))
                .toList();
        List<ArticleState> all =
                Stream.concat(gone.stream(), held.retired().stream()).toList();
        PageState state = withdrawn(withdrawal, held.page(), seenAt, all);
        return new Published(new HeldPage(state, all), publications(state, gone), gone);
    }

    /**
     * Publishes an article's current state again, revision and all.
     *
     * @param articleId the article
     * @param held      what is held of its page
     */
    public PublishOutcome reissue(String articleId, HeldPage held) {
        PageState page = held.page();
        List<ArticleState> asked = held.articles().stream()
                .filter(article -> article.id().equals(articleId))
                .toList();
        if (page == null || asked.isEmpty()) {
            return new Ignored(IgnoredReason.UNKNOWN_ARTICLE);
        }
        if (asked.stream().anyMatch(article -> article.payload() == null && !article.retired())) {
            return new Ignored(IgnoredReason.PAYLOAD_FORGOTTEN);
        }
        return new Published(held, publications(page, asked), asked);
    }

    /**
     * Does what has fallen due on a page: provisional articles whose deadline passed become incomplete; payloads not seen for long are forgotten
     * (not those of provisional articles, which are to be published once more).
     *
     * @param held          what is held of the page
     * @param issueLastSeen when the last page of its issue was seen
     * @param now           the time it is
     */
    public Published review(HeldPage held, Instant issueLastSeen, Instant now) {
        PageState page = held.page();
        if (page == null) {
            return new Published(held, List.of(), List.of());
        }
        boolean late = !now.isBefore(issueLastSeen.plus(options.jumpDeadline()));
        List<ArticleState> closed = held.articles().stream()
                .map(article -> late && provisional(article) ? article.incomplete() : article)
                .toList();
        List<ArticleState> changed =
                closed.stream().filter(article -> isNews(article, held)).toList();
        boolean old = !now.isBefore(page.seenAt().plus(options.payloadKept()));
        List<ArticleState> kept = closed.stream()
                .map(article -> old && !provisional(article) ? article.forgotten() : article)
                .toList();
        PageState next = page.reviewedNext(due(kept, page.seenAt(), issueLastSeen));
        return new Published(new HeldPage(next, kept), publications(page, changed), List.of());
    }

    private static boolean isStale(@Nullable IngestPosition ingested, @Nullable PageState page) {
        return ingested != null && page != null && page.ingested() != null && ingested.isBefore(page.ingested());
    }

    private static IgnoredReason staleReason(String dropId, @Nullable PageState page) {
        boolean sameDrop = page != null && dropId.equals(page.dropId());
        return sameDrop ? IgnoredReason.SAME_DROP_PUBLISHED : IgnoredReason.LATER_DROP_PUBLISHED;
    }

    private PageState withdrawn(
            Withdrawal withdrawal, @Nullable PageState before, Instant seenAt, List<ArticleState> articles) {
        IngestPosition held = before == null ? null : before.ingested();
        return new PageState(
                withdrawal.pageId(),
                withdrawal.issueId(),
                withdrawal.dropId(),
                withdrawal.ingested() == null ? held : withdrawal.ingested(),
                seenAt,
                before == null ? null : before.origin(),
                idsOf(articles),
                due(articles, seenAt, seenAt));
    }

    private static boolean provisional(ArticleState article) {
        return article.status() == ArticleStatus.PROVISIONAL;
    }

    private static boolean isNews(ArticleState article, HeldPage held) {
        return held.articles().stream()
                .noneMatch(before -> before.id().equals(article.id()) && before.revision() == article.revision());
    }

    private static List<String> idsOf(List<ArticleState> articles) {
        return articles.stream().map(ArticleState::id).toList();
    }

    /** When something next falls due on a page; null when nothing will. */
    private @Nullable Instant due(List<ArticleState> articles, Instant seenAt, Instant issueLastSeen) {
        if (articles.stream().anyMatch(Publisher::provisional)) {
            return issueLastSeen.plus(options.jumpDeadline());
        }
        boolean holdsPayload = articles.stream().anyMatch(article -> article.payload() != null);
        return holdsPayload ? seenAt.plus(options.payloadKept()) : null;
    }

    private static List<Publication> publications(PageState page, List<ArticleState> articles) {
        return articles.stream()
                .map(article -> new Publication(article, Objects.requireNonNull(page.origin(), "origin")))
                .toList();
    }
}
