package io.jianbao.store.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one drop (an object put into the bucket): its steps in, its state out. Steps may be reported in any order and any number
 * of times. For example {@code accepted, segmented, published [a@1], stored [a@1]} is {@link DropState#STORED}.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, {@code linjiang-wanbao/2024-03-18/01.txt}
 * @param sha256    digest of its bytes, hex
 * @param pageId    the page it became
 * @param steps     in the order of their topic, each once
 * @param announced that it is stored was announced so; absent before
 */
public record DropLedger(
        String dropId,
        @Nullable String objectKey,
        @Nullable String sha256,
        @Nullable String pageId,
        List<DropStep> steps,
        @Nullable Announced announced) {
    /** An announcement that did not come back as a step for so long was lost between ledger and topic. */
    public static final Duration LOST_AFTER = Duration.ofMinutes(1);

    public DropLedger {
        steps = List.copyOf(steps);
    }

    /** A drop of which nothing is known yet. */
    public static DropLedger empty(String dropId) {
        return new DropLedger(dropId, null, null, null, List.of(), null);
    }

    /** With one more step; one that is there already changes nothing, nor does being stored once more. */
    public DropLedger with(DropReport report) {
        DropStep step = report.step();
        List<DropStep> more = new ArrayList<>(steps);
        if (!more.contains(step) && !history().saysNothingNew(step)) {
            more.add(step);
        }
        return new DropLedger(
                dropId,
                or(report.objectKey(), objectKey),
                or(report.sha256(), sha256),
                or(step.pageId(), pageId),
                more,
                announced);
    }

    /** With what its page says of the object. */
    public DropLedger withSource(String key, String digest, String page) {
        return new DropLedger(dropId, key, digest, page, steps, announced);
    }

    /**
     * With the entry that this is being announced as stored now; unchanged where nothing is to be announced: it is stored or taken back
     * already, or the same was announced and has not been lost.
     */
    public DropLedger announcedAt(Instant now) {
        List<ArticleRevision> wanted = wanted();
        boolean underWay = announced != null
                && announced.articles().equals(wanted)
                && now.isBefore(announced.at().plus(LOST_AFTER));
        return underWay || !awaitsArticles()
                ? this
                : new DropLedger(dropId, objectKey, sha256, pageId, steps, new Announced(wanted, now));
    }

    /** Where the drop is. */
    public DropState state() {
        return history().state();
    }

    /** The publisher's lists of the page's articles, the highest revision of each; absent before there is one. */
    public Optional<List<ArticleRevision>> published() {
        return history().listed();
    }

    /** What the store must reach for the drop to be stored. */
    public List<ArticleRevision> wanted() {
        return history().wanted();
    }

    /** Whether the store has yet to reach what the publisher listed. */
    public boolean awaitsArticles() {
        return switch (state()) {
            case UNDER_WAY, DEAD_LETTERED, REJECTED -> published().isPresent();
            case STORED, DUPLICATE, SUPERSEDED, WITHDRAWN -> false;
        };
    }

    /**
     * Whether every wanted article has an equal or higher revision in the store; at once when the publisher's list is empty.
     *
     * @param revisions the stored revision of each article
     */
    public boolean isReached(Map<String, Integer> revisions) {
        return published().isPresent()
                && wanted().stream().allMatch(a -> revisions.getOrDefault(a.id(), -1) >= a.revision());
    }

    /** When its first step was taken. */
    public Optional<Instant> began() {
        return steps.stream().map(DropStep::time).min(Instant::compareTo);
    }

    /** When its latest step was taken. */
    public Optional<Instant> changed() {
        return steps.stream().map(DropStep::time).max(Instant::compareTo);
    }

    /** Since when it has been in its state: open, since its first step after its latest end; ended, since its latest step. */
    public Optional<Instant> since() {
        return state().isEnd() ? changed() : history().openSince();
    }

    private DropHistory history() {
        return new DropHistory(steps);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
