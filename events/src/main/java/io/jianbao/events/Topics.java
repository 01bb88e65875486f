package io.jianbao.events;

import io.jianbao.events.Topic.Cleanup;
import java.time.Duration;
import java.util.List;

/**
 * The one list of topics. {@code pages.status} of the prefix {@code "test."} is {@code test.pages.status}.
 *
 * @param prefix put before every name; empty by default
 */
public record Topics(String prefix) {
    /** Partitions of every topic, fixed at creation: the publisher's state is co-partitioned. */
    public static final int PARTITIONS = 12;

    private static final Duration FOREVER = Duration.ofMillis(-1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration YEAR = Duration.ofDays(365);

    /** Topics without a prefix. */
    public static Topics standard() {
        return new Topics("");
    }

    /** {@link PageIngested} and {@link PageWithdrawn}, key issueId. */
    public String pagesIngested() {
        return prefix + "pages.ingested";
    }

    /** {@link PageSegmented} and {@link PageWithdrawn}, key issueId. */
    public String pagesSegmented() {
        return prefix + "pages.segmented";
    }

    /** {@link ReissueRequested}, key issueId. */
    public String pagesRequests() {
        return prefix + "pages.requests";
    }

    /** {@link ArticleSegmented}, key articleId. */
    public String articlesSegmented() {
        return prefix + "articles.segmented";
    }

    /** {@link ArticleEnriched}, key articleId: the public topic. */
    public String articlesEnriched() {
        return prefix + "articles.enriched";
    }

    /** {@link DropStatus}, key dropId. */
    public String pagesStatus() {
        return prefix + "pages.status";
    }

    /**
     * The dead letters of a service.
     *
     * @param service {@code ingest}, {@code segment}, {@code nlp} or {@code store}
     */
    public String deadLetters(String service) {
        return prefix + service + ".dlq";
    }

    /** Every topic, in the order of the way a page takes. */
    public List<Topic> all() {
        return List.of(
                deleted(pagesIngested(), WEEK),
                deleted(pagesSegmented(), WEEK),
                deleted(pagesRequests(), WEEK),
                compacted(articlesSegmented()),
                compacted(articlesEnriched()),
                deleted(pagesStatus(), MONTH),
                deadLettersOf("ingest"),
                deadLettersOf("segment"),
                deadLettersOf("nlp"),
                deadLettersOf("store"));
    }

    private static Topic deleted(String name, Duration retention) {
        return new Topic(name, Cleanup.DELETE, retention, Topic.MAX_MESSAGE_BYTES);
    }

    private static Topic compacted(String name) {
        return new Topic(name, Cleanup.COMPACT, FOREVER, Topic.MAX_MESSAGE_BYTES);
    }

    private Topic deadLettersOf(String service) {
        return new Topic(deadLetters(service), Cleanup.DELETE, YEAR, Topic.MAX_DEAD_LETTER_BYTES);
    }
}
