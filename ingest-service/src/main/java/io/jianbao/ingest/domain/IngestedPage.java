package io.jianbao.ingest.domain;

import java.util.Objects;

/**
 * A page as it goes on its way: who it is, where it came from, what it says.
 *
 * @param identity which page
 * @param source   the object it was read from
 * @param text     its text
 */
public record IngestedPage(PageIdentity identity, SourceObject source, PageText text) {
    /** Checks that nothing is missing. */
    public IngestedPage {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }

    /** The page's id. */
    public PageId pageId() {
        return identity.pageId();
    }

    /** The drop that brought it. */
    public DropId dropId() {
        return source.dropId();
    }
}
