package io.jianbao.store.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.BucketListing.Listed;
import io.jianbao.store.app.BucketListing.Listing;
import io.jianbao.store.domain.DropReport;
import io.jianbao.store.domain.DropState;
import io.jianbao.store.domain.Steps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditBucketTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final DropsInMemory drops = new DropsInMemory();
    private final MovableClock clock = new MovableClock(Steps.MORNING);
    private final List<Listed> objects = new ArrayList<>();
    private final AuditBucket audit = new AuditBucket(
            () -> new Listing(Answered.READ, "", Map.of("done", 4L), objects), drops, clock, TEN_MINUTES);

    @Test
    void findsWhatTheLedgerDoesNotKnowOrHasNoEndOf() {
        know("ended", "rejected");
        know("open", "accepted");
        list("ended", Steps.MORNING);
        list("open", Steps.MORNING);
        list("unknown", Steps.MORNING);
        clock.forward(TEN_MINUTES.plusSeconds(1));

        AuditReport report = audit.run();

        assertThat(report.missing())
                .extracting(missing -> missing.object().dropId() + " " + missing.state())
                .containsExactly("open " + DropState.UNDER_WAY, "unknown null");
        assertThat(report.compared()).isEqualTo(3);
        assertThat(report.counts()).containsEntry("done", 4L);
        assertThat(audit.latest()).isEqualTo(report);
    }

    @Test
    void leavesTimeToWhatIsOnItsWay() {
        know("open", "accepted");
        list("open", Steps.MORNING);
        list("unknown", Steps.MORNING);
        clock.forward(TEN_MINUTES.minusSeconds(1));

        assertThat(audit.run().missing()).isEmpty();
    }

    @Test
    void takesTheKeyAndBytesForADropWithoutAnId() {
        know("ended", "rejected");
        objects.add(new Listed(null, "paper/01.txt", null, null, "done"));
        objects.add(new Listed(null, "paper/01.txt", "other bytes", null, "done"));

        assertThat(audit.run().missing())
                .extracting(missing -> missing.object().sha256())
                .containsExactly("other bytes");
    }

    private void know(String dropId, String outcome) {
        drops.change(
                dropId, known -> known.with(new DropReport(dropId, "paper/01.txt", "aa11", Steps.step(outcome, 0))));
    }

    private void list(String dropId, @Nullable Instant since) {
        objects.add(new Listed(dropId, "paper/" + dropId + ".txt", null, since, "done"));
    }
}
