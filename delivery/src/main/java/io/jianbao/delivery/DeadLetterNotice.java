package io.jianbao.delivery;

import io.jianbao.events.DropStatus;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger is told of a record that goes to the dead letters: an end state for each drop that the record came from, before the record is
 * moved. Example of a reason: {@code unreadable, articles.segmented-3@17 is in nlp.dlq: ArticleSegmented: field pageIds is missing}.
 *
 * @param step            which step gave up, e.g. {@code analyze}
 * @param version         version of the service
 * @param deadLetterTopic where the record is to be found
 */
public record DeadLetterNotice(String step, String version, String deadLetterTopic) {
    /** The outcome of these statuses. */
    public static final String OUTCOME = "dead-lettered";

    /**
     * One status for each drop; none when the record does not say whose it is.
     *
     * @param place   of the record, {@code articles.segmented-3@17}
     * @param failure says what was wrong; of a bug only its kind is told, for its message may hold anything
     */
    public List<DropStatus> statuses(RecordOrigin origin, String place, RuntimeException failure, Instant now) {
        String reason = reason(place, failure);
        return origin.drops().stream()
                .map(drop -> new DropStatus(
                        drop, null, null, null, step, OUTCOME, reason, version, now, null, origin.article()))
                .toList();
    }

    private String reason(String place, RuntimeException failure) {
        DeadLetterReason reason = DeadLetterReason.of(failure);
        String what = reason == DeadLetterReason.BUG
                ? failure.getClass().getSimpleName() + ", the log of the service has the stack trace"
                : failure.getMessage();
        return reason.wire() + ", " + place + " is in " + deadLetterTopic + ": " + what;
    }
}
