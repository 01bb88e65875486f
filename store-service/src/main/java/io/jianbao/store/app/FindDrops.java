package io.jianbao.store.app;

import io.jianbao.store.app.FindArticles.Question;
import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.FoundArticle;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.Sought;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where is my page? Finds drops by what a person knows of them. A phrase is looked for in all stored articles, and where none holds it in the
 * texts of the latest pages: there it is found although none of the page's articles is stored yet, or although it belongs to no article.
 */
public final class FindDrops {
    /** So many of the latest pages are read for a phrase. */
    public static final int LATEST_PAGES = 500;

    private static final int MOST = 200;
    private static final int MOST_ARTICLES = 20;

    private final DropCatalogue drops;
    private final FindArticles articles;
    private final PageArchive pages;
    private final SearchTerms searchTerms;

    /** The use case over these ports; the terms must be those of storing. */
    public FindDrops(DropCatalogue drops, FindArticles articles, PageArchive pages, SearchTerms searchTerms) {
        this.drops = drops;
        this.articles = articles;
        this.pages = pages;
        this.searchTerms = searchTerms;
    }

    /** The drops that are meant, the latest changed first; possibly none. */
    public List<DropLedger> find(Sought sought) {
        return switch (sought.kind()) {
            case NAME -> drops.byName(sought.value(), MOST);
            case HASH -> drops.byHash(sought.value(), MOST);
            case PHRASE -> byPhrase(sought.value());
            case ID -> byId(sought);
        };
    }

    private List<DropLedger> byPhrase(String phrase) {
        List<String> words = List.of(phrase.split("[\\s\u3000]+")).stream()
                .filter(word -> !searchTerms.ofQuery(word).isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        ArticleFilter filter = new ArticleFilter(null, null, null, null, null, "any", null, words);
        Set<String> dropIds = new LinkedHashSet<>();
        for (FoundArticle article :
                articles.find(new Question(filter, null, MOST_ARTICLES, false)).articles()) {
            dropIds.addAll(article.dropIds());
        }
        if (dropIds.isEmpty()) {
            dropIds.addAll(pages.dropsOfPages(text -> holds(text, words), LATEST_PAGES));
        }
        return drops.byIds(dropIds, MOST);
    }

    /** A phrase runs on over the line breaks of a page. */
    private boolean holds(String text, List<String> words) {
        return searchTerms.holds(text, words)
                || searchTerms.holds(text.replaceAll("[\\s\u3000]+", ""), List.of(String.join("", words)));
    }

    private List<DropLedger> byId(Sought sought) {
        List<DropLedger> found = drops.byIdOrPage(sought.value(), MOST);
        return found.isEmpty() ? byArticle(sought) : found;
    }

    /** An article's id begins with its page's: it is found by what it was made from, and before it is stored by its page's lists. */
    private List<DropLedger> byArticle(Sought sought) {
        Map<String, DropLedger> found = new LinkedHashMap<>();
        addTo(found, drops.byIds(articles.dropsOf(sought.value()), MOST));
        int end = sought.value().lastIndexOf(':');
        if (end > 0) {
            addTo(
                    found,
                    drops.byIdOrPage(sought.value().substring(0, end), MOST).stream()
                            .filter(sought::isOf)
                            .toList());
        }
        return List.copyOf(found.values());
    }

    private static void addTo(Map<String, DropLedger> found, Collection<DropLedger> more) {
        more.forEach(drop -> found.putIfAbsent(drop.dropId(), drop));
    }
}
