package io.jianbao.store.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The highest revision of each article of several lists: {@code [a@1, b@1]} and {@code [a@2]} are {@code a@2, b@1}. */
final class Revisions {
    private final Map<String, Integer> highest = new TreeMap<>();

    /** Takes a list in. */
    void add(Collection<ArticleRevision> articles) {
        articles.forEach(article -> highest.merge(article.id(), article.revision(), Math::max));
    }

    /** Whether every one of these has an equal or higher revision here. */
    boolean reach(Collection<ArticleRevision> wanted) {
        return wanted.stream().allMatch(a -> highest.getOrDefault(a.id(), -1) >= a.revision());
    }

    /** By article id. */
    List<ArticleRevision> asList() {
        return highest.entrySet().stream()
                .map(entry -> new ArticleRevision(entry.getKey(), entry.getValue()))
                .toList();
    }
}
