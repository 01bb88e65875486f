package io.jianbao.store.domain;

/** What the public topic says of an article: its next state, or that it is erased. */
public sealed interface ArticleRecord permits StoredArticle, Erasure {
    /** The article. */
    String id();
}
