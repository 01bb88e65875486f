package io.jianbao.store.domain;

import java.util.List;

/**
 * An article as it was found.
 *
 * @param cursor  its place in a listing
 * @param text    kicker, headline, deck and body
 * @param dropIds the drops it was made from
 * @param json    the public record, or the part of it that was asked for
 */
public record FoundArticle(Cursor cursor, String text, List<String> dropIds, String json) {
    public FoundArticle {
        dropIds = List.copyOf(dropIds);
    }
}
