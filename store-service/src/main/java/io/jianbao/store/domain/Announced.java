package io.jianbao.store.domain;

import java.time.Instant;
import java.util.List;

/**
 * That a drop is stored was announced, or is about to be: whoever enters this into the ledger announces, nobody else.
 *
 * @param articles what was reached
 * @param at       when
 */
public record Announced(List<ArticleRevision> articles, Instant at) {
    public Announced {
        articles = List.copyOf(articles);
    }
}
