package io.jianbao.store.app;

import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.FoundArticle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Port: looks articles up. */
public interface ArticleCatalogue {
    /** What to look for. */
    record Lookup(ArticleFilter filter, Set<String> terms, boolean whole) {
        public Lookup {
            terms = Set.copyOf(terms);
        }
    }

    /**
     * Candidates by day, the latest first, then by id: the filter's conditions hold and all terms are there; its words are the caller's to
     * verify.
     *
     * @param after only what stands behind it
     * @param most  at most so many
     */
    List<FoundArticle> find(Lookup lookup, @Nullable Cursor after, int most);

    /** One article's public record as JSON. */
    Optional<String> byId(String articleId);

    /** The drops that an article was made from; none where it is not stored. */
    List<String> dropsOf(String articleId);

    /** The articles that stand on a page, retired ones left out, in no particular order; as JSON without their long parts. */
    List<String> onPage(String pageId);
}
