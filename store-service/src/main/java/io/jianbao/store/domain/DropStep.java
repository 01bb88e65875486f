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
 * @param time     when
 * @param articles the publisher's list of the page's articles; absent on other steps, possibly empty
 */
public record DropStep(
        String step,
        String outcome,
        @Nullable String reason,
        String version,
        Instant time,
        @Nullable List<ArticleRevision> articles) {
    public DropStep {
        articles = articles == null ? null : List.copyOf(articles);
    }
}
