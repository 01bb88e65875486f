package io.jianbao.segment.domain.publish;

import org.jspecify.annotations.Nullable;

/**
 * What is held of an article: for ever, but for the payload, which goes when the page has not been seen for a while.
 *
 * @param id          stable id
 * @param pageId      the page it begins on
 * @param order       1-based place on the page when last seen
 * @param revision    from 1; rises by one when content hash or status changes
 * @param status      where it stands
 * @param contentHash of its content when last published
 * @param fingerprint by what it is known again
 * @param dropId      the drop that last brought it, or retired it
 * @param retirement  why it no longer stands; there exactly when the status is retired
 * @param payload     the article as last seen; absent once forgotten
 */
public record ArticleState(
        String id,
        String pageId,
        int order,
        int revision,
        ArticleStatus status,
        String contentHash,
        Fingerprint fingerprint,
        String dropId,
        @Nullable Retirement retirement,
        @Nullable String payload) {
    public ArticleState {
        if (revision < 1) {
            throw new IllegalArgumentException("revision: must be at least 1, not " + revision);
        }
        if ((status == ArticleStatus.RETIRED) != (retirement != null)) {
            throw new IllegalArgumentException("retirement: belongs to a retired article and to no other");
        }
    }

    /** Whether it no longer stands. */
    public boolean retired() {
        return status == ArticleStatus.RETIRED;
    }

    /** Retired by a drop: its record names that drop, which lists it and is not done before it is stored. */
    ArticleState retire(Retirement why, String byDrop) {
        return new ArticleState(
                id, pageId, order, revision + 1, ArticleStatus.RETIRED, contentHash, fingerprint, byDrop, why, payload);
    }

    ArticleState incomplete() {
        ArticleStatus next = ArticleStatus.INCOMPLETE;
        return new ArticleState(
                id, pageId, order, revision + 1, next, contentHash, fingerprint, dropId, retirement, payload);
    }

    ArticleState forgotten() {
        return new ArticleState(
                id, pageId, order, revision, status, contentHash, fingerprint, dropId, retirement, null);
    }
}
