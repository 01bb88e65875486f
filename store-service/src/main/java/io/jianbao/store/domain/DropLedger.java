package io.jianbao.store.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one drop (an object put into the bucket): its steps in, its state out. Steps may be reported any number of times.
 * For example {@code accepted, segmented, published [a@1], stored} is {@link DropState#STORED}.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, {@code linjiang-wanbao/2024-03-18/01.txt}
 * @param sha256    digest of its bytes, hex
 * @param pageId    the page it became
 * @param steps     in the order of their topic, each once
 */
public record DropLedger(
        String dropId,
        @Nullable String objectKey,
        @Nullable String sha256,
        @Nullable String pageId,
        List<DropStep> steps) {
    public DropLedger {
        steps = List.copyOf(steps);
    }

    /** A drop of which nothing is known yet. */
    public static DropLedger empty(String dropId) {
        return new DropLedger(dropId, null, null, null, List.of());
    }

    /** With one more step; a step that is there already changes nothing. */
    public DropLedger with(DropReport report) {
        List<DropStep> more = new ArrayList<>(steps);
        if (!more.contains(report.step())) {
            more.add(report.step());
        }
        return new DropLedger(dropId, or(report.objectKey(), objectKey), sha256, or(report.pageId(), pageId), more);
    }

    /** With what its page says of the object. */
    public DropLedger withSource(String key, String digest, String page) {
        return new DropLedger(dropId, key, digest, page, steps);
    }

    /** Where the drop is. */
    public DropState state() {
        if (steps.isEmpty()) {
            return DropState.UNDER_WAY;
        }
        DropState state = DropState.first(steps.get(0));
        for (DropStep step : steps.subList(1, steps.size())) {
            state = state.after(step);
        }
        return state;
    }

    /** The publisher's latest list of the page's articles, if there is one yet. */
    public Optional<List<ArticleRevision>> published() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            List<ArticleRevision> articles = steps.get(i).articles();
            if (articles != null) {
                return Optional.of(articles);
            }
        }
        return Optional.empty();
    }

    /** Whether the store has yet to reach what the publisher listed. */
    public boolean awaitsArticles() {
        DropState state = state();
        boolean open = state == DropState.UNDER_WAY || state == DropState.DEAD_LETTERED;
        return open && published().isPresent();
    }

    /**
     * Whether every listed article has an equal or higher revision in the store; at once when the list is empty.
     *
     * @param revisions the stored revision of each article
     */
    public boolean isStored(Map<String, Integer> revisions) {
        return published()
                .map(list -> list.stream().allMatch(a -> revisions.getOrDefault(a.id(), -1) >= a.revision()))
                .orElse(false);
    }

    /** When its first step was taken. */
    public Optional<Instant> began() {
        return steps.stream().map(DropStep::time).min(Instant::compareTo);
    }

    /** When its latest step was taken. */
    public Optional<Instant> changed() {
        return steps.stream().map(DropStep::time).max(Instant::compareTo);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
