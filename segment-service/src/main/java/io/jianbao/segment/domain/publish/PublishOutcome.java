package io.jianbao.segment.domain.publish;

import java.util.List;

/** What the publisher decided. */
public sealed interface PublishOutcome {
    /**
     * Something was taken in.
     *
     * @param next         what to hold from now on in place of what was held; all articles of the page
     * @param publications what to publish, in this order; empty when nothing changed
     * @param listed       the articles the drop accounts for, unchanged ones included
     */
    record Published(HeldPage next, List<Publication> publications, List<ArticleState> listed)
            implements PublishOutcome {
        public Published {
            publications = List.copyOf(publications);
            listed = List.copyOf(listed);
        }
    }

    /**
     * Nothing was taken in and nothing changes.
     *
     * @param reason why
     */
    record Ignored(IgnoredReason reason) implements PublishOutcome {}

    /** Why a record changes nothing. */
    enum IgnoredReason {
        /** A later drop of the same page was published already. */
        LATER_DROP_PUBLISHED,
        /** The same drop was published from a later position: it arrived twice. */
        SAME_DROP_PUBLISHED,
        /** No such article is held. */
        UNKNOWN_ARTICLE,
        /** The article's payload was forgotten: its page must be replayed from the archive first. */
        PAYLOAD_FORGOTTEN
    }
}
