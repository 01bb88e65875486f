package io.jianbao.store.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges a drop by the set of its steps: neither the order in which they arrive nor how often matters. Times are compared only between steps of
 * one service, so that clocks which differ between services decide nothing. What reaches the end:
 *
 * <ol>
 *   <li>a page that was taken back, unless the service which took it back took it up again later, is out: withdrawn or superseded;
 *   <li>every article of every list of a page that stands has an equal or higher revision in the store: stored;
 *   <li>a dead letter that storing has not made good: dead-lettered;
 *   <li>ingest's latest verdict is a rejection: rejected;
 *   <li>nothing but duplicates: duplicate.
 * </ol>
 *
 * For example {@code accepted, superseded, published [a@1]} is superseded, although a@1 never reaches the database.
 */
final class DropHistory {
    private static final String ACCEPTED = "accepted";
    private static final String DEAD_LETTERED = "dead-lettered";
    private static final String DUPLICATE = "duplicate";
    private static final String PUBLISHED = "published";
    private static final String REJECTED = "rejected";
    private static final String STORED = "stored";
    private static final String SUPERSEDED = "superseded";
    private static final String WITHDRAWN = "withdrawn";
    private static final Set<String> ENDS = Set.of(REJECTED, STORED, SUPERSEDED, WITHDRAWN);
    private static final String NO_PAGE = "";

    private final List<DropStep> steps;

    DropHistory(List<DropStep> steps) {
        this.steps = steps;
    }

    /** Where the drop is. */
    DropState state() {
        List<String> out = pages().stream().filter(page -> !stands(page)).toList();
        if (out.size() == pages().size()) {
            return out.stream().allMatch(page -> isTakenBack(page, WITHDRAWN))
                    ? DropState.WITHDRAWN
                    : DropState.SUPERSEDED;
        }
        if (isStored()) {
            return DropState.STORED;
        }
        if (any(DEAD_LETTERED)) {
            return DropState.DEAD_LETTERED;
        }
        if (isRejected()) {
            return DropState.REJECTED;
        }
        boolean onlyDuplicates = !steps.isEmpty() && steps.stream().allMatch(step -> step.is(DUPLICATE));
        return onlyDuplicates ? DropState.DUPLICATE : DropState.UNDER_WAY;
    }

    /** The highest revision of every article that the publisher listed for a page that stands; absent where it listed none yet. */
    Optional<List<ArticleRevision>> listed() {
        List<List<ArticleRevision>> lists = steps.stream()
                .filter(step -> step.is(PUBLISHED) && standing().anyMatch(step::concerns))
                .map(DropStep::articles)
                .filter(Objects::nonNull)
                .toList();
        return lists.isEmpty() ? Optional.empty() : Optional.of(merged(lists));
    }

    /** What the store must reach: the publisher's lists, and the articles that were dead-lettered on the way. */
    List<ArticleRevision> wanted() {
        Revisions wanted = new Revisions();
        wanted.add(listed().orElse(List.of()));
        wanted.add(steps.stream()
                .filter(step -> step.is(DEAD_LETTERED))
                .map(DropStep::article)
                .filter(Objects::nonNull)
                .toList());
        return wanted.asList();
    }

    /** Since when it has been open: its first step after its latest end. */
    Optional<Instant> openSince() {
        Instant end = times(step -> ENDS.contains(step.outcome()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return times(step -> step.time().isAfter(end))
                .min(Instant::compareTo)
                .or(() -> times(step -> true).max(Instant::compareTo));
    }

    /** Whether this is one more announcement of what was stored before. */
    boolean saysNothingNew(DropStep step) {
        List<ArticleRevision> articles = step.articles();
        return step.is(STORED) && (articles == null ? state() == DropState.STORED : hasStored(articles));
    }

    private boolean isStored() {
        return hasStored(wanted());
    }

    /** An announcement that does not say what was stored (an early version's) counts for everything. */
    private boolean hasStored(List<ArticleRevision> articles) {
        Revisions stored = new Revisions();
        boolean everything = false;
        for (DropStep step : steps) {
            List<ArticleRevision> some = step.articles();
            everything |= step.is(STORED) && some == null;
            if (step.is(STORED) && some != null) {
                stored.add(some);
            }
        }
        return any(STORED) && (everything || stored.reach(articles));
    }

    private boolean isRejected() {
        Optional<Instant> rejected = times(step -> step.is(REJECTED)).max(Instant::compareTo);
        return rejected.isPresent()
                && times(step -> step.is(ACCEPTED)).noneMatch(accepted -> accepted.isAfter(rejected.get()));
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        for (DropStep step : steps) {
            String page = step.pageId();
            if (page != null && !step.is(STORED) && !step.is(DEAD_LETTERED)) {
                pages.add(page);
            }
        }
        return pages.isEmpty() ? Set.of(NO_PAGE) : pages;
    }

    private Stream<String> standing() {
        return pages().stream().filter(this::stands);
    }

    private boolean stands(String page) {
        return !isTakenBack(page, WITHDRAWN) && !isTakenBack(page, SUPERSEDED);
    }

    private boolean isTakenBack(String page, String how) {
        return steps.stream().anyMatch(step -> step.is(how) && step.concerns(page) && !isTakenUpAgain(page, step));
    }

    private boolean isTakenUpAgain(String page, DropStep takenBack) {
        return steps.stream()
                .anyMatch(step -> (step.is(ACCEPTED) || step.is(PUBLISHED))
                        && step.step().equals(takenBack.step())
                        && step.concerns(page)
                        && step.time().isAfter(takenBack.time()));
    }

    private boolean any(String outcome) {
        return steps.stream().anyMatch(step -> step.is(outcome));
    }

    private Stream<Instant> times(Predicate<DropStep> which) {
        return steps.stream().filter(which).map(DropStep::time);
    }

    private static List<ArticleRevision> merged(Collection<List<ArticleRevision>> lists) {
        Revisions revisions = new Revisions();
        lists.forEach(revisions::add);
        return revisions.asList();
    }
}
