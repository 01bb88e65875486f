package io.jianbao.segment.domain.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A segmented page compared with what is held of it: which articles stand now, which are gone, which stay retired.
 *
 * @param standing    the articles of the page in reading order, with ids handed down or new, revisions and statuses
 * @param gone        articles that stood before and are none of these, retired
 * @param stayRetired articles retired earlier and none of these
 */
record PageComparison(List<ArticleState> standing, List<ArticleState> gone, List<ArticleState> stayRetired) {
    static PageComparison of(PublishablePage page, HeldPage held, ArticleMatcher matcher) {
        List<Fingerprint> fingerprints =
                page.articles().stream().map(Fingerprint::of).toList();
        Map<Integer, ArticleState> matches = matcher.match(fingerprints, held);
        List<String> ids = ids(page, held, matches);
        List<ArticleState> standing = IntStream.range(0, ids.size())
                .mapToObj(i -> next(page, i, ids.get(i), fingerprints.get(i), matches.get(i)))
                .toList();
        Set<String> taken = new HashSet<>(ids);
        Replacements replacements = new Replacements(standing);
        List<ArticleState> gone = held.standing().stream()
                .filter(article -> !taken.contains(article.id()))
                .map(article -> article.retire(superseded(article, replacements), page.dropId()))
                .toList();
        List<ArticleState> stayRetired = held.retired().stream()
                .filter(article -> !taken.contains(article.id()))
                .toList();
        return new PageComparison(standing, gone, stayRetired);
    }

    /** What the drop accounts for: all that stand and all that it retired. */
    List<ArticleState> listed() {
        return Stream.concat(standing.stream(), gone.stream()).toList();
    }

    /** All articles the page ever had. */
    List<ArticleState> all() {
        return Stream.concat(listed().stream(), stayRetired.stream()).toList();
    }

    private static List<String> ids(PublishablePage page, HeldPage held, Map<Integer, ArticleState> matches) {
        Set<String> taken = new HashSet<>();
        held.articles().forEach(article -> taken.add(article.id()));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < page.articles().size(); i++) {
            ArticleState previous = matches.get(i);
            String anchor = page.articles().get(i).anchor();
            String id = previous == null ? ArticleIdentity.idOf(page.pageId(), anchor, taken) : previous.id();
            taken.add(id);
            ids.add(id);
        }
        return ids;
    }

    private static ArticleState next(
            PublishablePage page, int index, String id, Fingerprint fingerprint, @Nullable ArticleState previous) {
        PublishableArticle article = page.articles().get(index);
        String hash = ContentHash.of(article.canonicalContent());
        ArticleStatus status = status(article, previous);
        return new ArticleState(
                id,
                page.pageId(),
                index + 1,
                revision(hash, status, previous),
                status,
                hash,
                fingerprint,
                page.dropId(),
                null,
                article.payload());
    }

    /** A jump whose deadline passed once is not waited for again when its page is merely segmented anew. */
    private static ArticleStatus status(PublishableArticle article, @Nullable ArticleState previous) {
        if (!article.opensJump()) {
            return ArticleStatus.COMPLETE;
        }
        boolean deadlinePassed = previous != null && previous.status() == ArticleStatus.INCOMPLETE;
        return deadlinePassed ? ArticleStatus.INCOMPLETE : ArticleStatus.PROVISIONAL;
    }

    private static int revision(String hash, ArticleStatus status, @Nullable ArticleState previous) {
        if (previous == null) {
            return 1;
        }
        boolean same = hash.equals(previous.contentHash()) && status == previous.status();
        return same ? previous.revision() : previous.revision() + 1;
    }

    private static Retirement superseded(ArticleState article, Replacements replacements) {
        return new Retirement(
                Retirement.Reason.SUPERSEDED, replacements.of(article).orElse(null));
    }
}
