package io.jianbao.store.domain;

/**
 * An article is erased for legal reasons: it is to be as if it had never been stored. The ledger of its drops is kept.
 *
 * @param id the article
 */
public record Erasure(String id) implements ArticleRecord {
    public Erasure {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id: must not be empty");
        }
    }
}
