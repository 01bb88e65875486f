package io.jianbao.store.app;

import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.FoundArticle;
import io.jianbao.store.domain.SearchTerms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles. Text queries are exact: the index on terms yields candidates, and only those that hold every word are listed. One call looks
 * at a bounded number of candidates; a listing may then hold fewer articles than asked for, or none, and still go on.
 */
public final class FindArticles {
    private static final int MOST_CANDIDATES = 2_000;

    private final ArticleCatalogue catalogue;
    private final SearchTerms searchTerms;

    /**
     * A part of a listing.
     *
     * @param articles in the order of the listing
     * @param next     where it goes on; absent at its end
     */
    public record Listing(
            List<FoundArticle> articles, @Nullable Cursor next) {
        public Listing {
            articles = List.copyOf(articles);
        }
    }

    /**
     * What to list.
     *
     * @param filter which articles
     * @param after  where to go on; absent at the beginning
     * @param limit  at most so many, 1 or more
     * @param whole  the whole public records, or without their long parts
     */
    public record Question(ArticleFilter filter, @Nullable Cursor after, int limit, boolean whole) {
        public Question {
            if (limit < 1) {
                throw new IllegalArgumentException("limit: must be at least 1, was " + limit);
            }
        }
    }

    /** The use case over this catalogue; the terms must be those of storing. */
    public FindArticles(ArticleCatalogue catalogue, SearchTerms searchTerms) {
        this.catalogue = catalogue;
        this.searchTerms = searchTerms;
    }

    /** Lists articles. */
    public Listing find(Question question) {
        List<String> words = question.filter().words();
        ArticleCatalogue.Lookup lookup =
                new ArticleCatalogue.Lookup(question.filter(), termsOf(words), question.whole());
        List<FoundArticle> found = new ArrayList<>();
        Cursor after = question.after();
        int step = question.limit() + 1;
        for (int seen = 0; seen < MOST_CANDIDATES; seen += step) {
            List<FoundArticle> candidates = catalogue.find(lookup, after, step);
            for (FoundArticle candidate : candidates) {
                after = candidate.cursor();
                if (words.isEmpty() || searchTerms.holds(candidate.text(), words)) {
                    found.add(candidate);
                }
                if (found.size() > question.limit()) {
                    return partOf(found, question.limit());
                }
            }
            if (candidates.size() < step) {
                return new Listing(found, null);
            }
        }
        return new Listing(found, after);
    }

    /** One article's public record as JSON, retired ones too. */
    public Optional<String> byId(String articleId) {
        return catalogue.byId(articleId);
    }

    /** The drops that an article was made from; none where it is not stored. */
    public List<String> dropsOf(String articleId) {
        return catalogue.dropsOf(articleId);
    }

    /** The published articles of a page as JSON, without their long parts. */
    public List<String> onPage(String pageId) {
        return catalogue.onPage(pageId);
    }

    private static Listing partOf(List<FoundArticle> found, int limit) {
        return new Listing(found.subList(0, limit), found.get(limit - 1).cursor());
    }

    private Set<String> termsOf(List<String> words) {
        Set<String> terms = new LinkedHashSet<>();
        words.forEach(word -> terms.addAll(searchTerms.ofQuery(word)));
        return terms;
    }
}
