package io.jianbao.store.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a drop's way.
 *
 * @param step     who took it: {@code ingest}, {@code segment}, {@code publish}, {@code analyze} or {@code store}
 * @param outcome  what came of it, e.g. {@code accepted}, {@code published}, {@code stored}
 * @param reason   why, in words, where the outcome needs one
 * @param version  version of the service
 * @param time     when, by that service's clock
 * @param pageId   the page it concerns, where the service knew it
 * @param articles the publisher's list of the page's articles, or what the store reached; absent on other steps, possibly empty
 * @param article  the one article it concerns, where a step takes articles one by one
 */
public record DropStep(
        String step,
        String outcome,
        @Nullable String reason,
        String version,
        Instant time,
        @Nullable String pageId,
        @Nullable List<ArticleRevision> articles,
        @Nullable ArticleRevision article) {
    public DropStep {
        articles = articles == null ? null : List.copyOf(articles);
    }

    /** Whether this is what became of the drop there. */
    boolean is(String what) {
        return outcome.equals(what);
    }

    /** Whether it may tell that the drop is stored: a list came, or a dead letter of what is stored already. */
    public boolean asksForALook() {
        return articles != null || is("dead-lettered");
    }

    /** Whether it concerns this page; a step that names no page concerns every page of its drop. */
    boolean concerns(String page) {
        return pageId == null || pageId.equals(page);
    }
}
