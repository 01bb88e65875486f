package io.jianbao.store.app;

/** Port: asks the publisher to publish an article's current state again. */
@FunctionalInterface
public interface ReissueRequests {
    /** Asks for one article; returns when the request is safe. */
    void ask(String articleId, String issueId);
}
