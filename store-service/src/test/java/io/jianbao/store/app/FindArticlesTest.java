package io.jianbao.store.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.app.FindArticles.Listing;
import io.jianbao.store.app.FindArticles.Question;
import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.FoundArticle;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.TextFolding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindArticlesTest {
    private final List<FoundArticle> shelf = new ArrayList<>();
    private final FindArticles find =
            new FindArticles(new CatalogueInMemory(), new SearchTerms(new TextFolding(Map.of())));

    @Test
    void listsPartByPartWithoutRepeatsOrGaps() {
        fill(7, "临江");

        List<String> ids = idsOfAllParts(3, List.of());

        assertThat(ids).containsExactly("a00", "a01", "a02", "a03", "a04", "a05", "a06");
    }

    @Test
    void saysAtOnceThatAFullLastPartIsTheEnd() {
        fill(3, "临江");

        assertThat(find.find(question(3, null, List.of())).next()).isNull();
    }

    @Test
    void listsOnlyWhatHoldsTheWords() {
        fill(5, "临江的江会");
        fill(3, "临江会");

        assertThat(idsOfAllParts(2, List.of("临江会"))).hasSize(3);
    }

    @Test
    void looksAtABoundedNumberOfCandidates() {
        fill(5_000, "临江的江会");

        Listing listing = find.find(question(10, null, List.of("临江会")));

        assertThat(listing.articles()).isEmpty();
        assertThat(listing.next()).isNotNull();
    }

    private void fill(int count, String text) {
        int from = shelf.size();
        for (int i = from; i < from + count; i++) {
            shelf.add(new FoundArticle(
                    new Cursor(LocalDate.of(2024, 3, 18), String.format("a%02d", i)), text, List.of(), "{}"));
        }
    }

    private List<String> idsOfAllParts(int limit, List<String> words) {
        List<String> ids = new ArrayList<>();
        Cursor after = null;
        do {
            Listing listing = find.find(question(limit, after, words));
            listing.articles().forEach(article -> ids.add(article.cursor().id()));
            after = listing.next();
        } while (after != null);
        return ids;
    }

    private static Question question(int limit, @Nullable Cursor after, List<String> words) {
        return new Question(new ArticleFilter(null, null, null, null, null, null, null, words), after, limit, false);
    }

    private final class CatalogueInMemory implements ArticleCatalogue {
        @Override
        public List<FoundArticle> find(Lookup lookup, @Nullable Cursor after, int most) {
            int from = after == null ? 0 : 1 + cursors().indexOf(after);
            return shelf.subList(from, Math.min(shelf.size(), from + most));
        }

        private List<Cursor> cursors() {
            return shelf.stream().map(FoundArticle::cursor).toList();
        }

        @Override
        public Optional<String> byId(String articleId) {
            return Optional.empty();
        }

        @Override
        public List<String> dropsOf(String articleId) {
            return List.of();
        }

        @Override
        public List<String> onPage(String pageId) {
            return List.of();
        }
    }
}
