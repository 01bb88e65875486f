package io.jianbao.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IngestPageTest {
    private static final String KEY = "linjiang-wanbao/2024-03-18/01.txt";
    private static final PageId PAGE = new PageId("linjiang-wanbao:2024-03-18:01");
    private static final byte[] OLD = "望潮桥昨日合龙".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "望潮桥今日合龙".getBytes(StandardCharsets.UTF_8);

    private final FakeBucket bucket = new FakeBucket();

    @Test
    void sendsAPageOnItsWayInTheOrderThatSurvivesACrash() {
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, OLD));

        assertThat(outcome).isInstanceOf(IngestOutcome.Accepted.class);
        assertThat(bucket.steps)
                .containsExactly("archive", "create", "announce", "report ACCEPTED", "mark done", "object", "move");
        assertThat(bucket.announced.get(0).pageId()).isEqualTo(PAGE);
        assertThat(bucket.announced.get(0).text().text()).isEqualTo("望潮桥昨日合龙");
        assertThat(bucket.archive.get(Sha256.of(OLD))).isEqualTo(OLD);
        assertThat(bucket.done).containsOnlyKeys(KEY);
    }

    @Test
    void reportsTheSamePageAsDuplicateAndSendsNothing() {
        ingest("1").ingest(bucket.drop(KEY, OLD));
        bucket.lastModified = bucket.lastModified.plusSeconds(60);
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, OLD));

        assertThat(outcome).isEqualTo(new IngestOutcome.Duplicate(outcome.dropId(), PAGE));
        assertThat(bucket.announced).hasSize(1);
        assertThat(bucket.results(outcome.dropId())).containsExactly("DUPLICATE");
        assertThat(bucket.inbox).isEmpty();
    }

    @Test
    void takesEqualBytesUnderASecondKeyForTheSamePage() {
        ingest("1").ingest(bucket.drop(KEY, OLD));
        IngestOutcome outcome = ingest("1").ingest(bucket.drop("linjiang-wanbao/20240318/第01版.txt", OLD));
        assertThat(outcome).isInstanceOf(IngestOutcome.Duplicate.class);
    }

    @Test
    void sendsAKnownPageAgainForAnotherVersionOfThePipeline() {
        ingest("1").ingest(bucket.drop(KEY, OLD));
        assertThat(ingest("2").ingest(bucket.drop(KEY, OLD))).isInstanceOf(IngestOutcome.Accepted.class);
        assertThat(bucket.announced).hasSize(2);
        assertThat(ingest("2").ingest(bucket.drop(KEY, OLD))).isInstanceOf(IngestOutcome.Duplicate.class);
    }

    @Test
    void supersedesThePageWhenItsObjectChanges() {
        DropId old = ingest("1").ingest(bucket.drop(KEY, OLD)).dropId();
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, NEW));

        assertThat(outcome).isInstanceOf(IngestOutcome.Superseded.class);
        assertThat(((IngestOutcome.Superseded) outcome).replaced()).isEqualTo(old);
        assertThat(bucket.announced.get(1).pageId()).isEqualTo(PAGE);
        assertThat(bucket.announced.get(1).text().text()).isEqualTo("望潮桥今日合龙");
        assertThat(bucket.results(old)).containsExactly("ACCEPTED", "SUPERSEDED");
        assertThat(bucket.results(outcome.dropId())).containsExactly("ACCEPTED");
    }

    @Test
    void sendsTheOldBytesAgainWhenTheyComeBack() {
        ingest("1").ingest(bucket.drop(KEY, OLD));
        ingest("1").ingest(bucket.drop(KEY, NEW));
        assertThat(ingest("1").ingest(bucket.drop(KEY, OLD))).isInstanceOf(IngestOutcome.Superseded.class);
        assertThat(bucket.announced).hasSize(3);
    }

    @Test
    void keepsAnotherObjectBesideTheOwnerOfThePage() {
        String other = "linjiang-wanbao/20240318/01.txt";
        ingest("1").ingest(bucket.drop(KEY, OLD));
        IngestOutcome.Accepted beside = (IngestOutcome.Accepted) ingest("1").ingest(bucket.drop(other, NEW));

        assertThat(beside.besides()).isEqualTo(PAGE);
        assertThat(beside.page().pageId()).isEqualTo(PAGE.beside(other));
        assertThat(beside.page().identity().issue().value().value()).isEqualTo("linjiang-wanbao:2024-03-18");
        assertThat(bucket.reported.get(1).reason()).contains("to be reviewed");
        assertThat(bucket.register.get(PAGE).objectKey()).isEqualTo(KEY);
    }

    @Test
    void supersedesAPageKeptBesideByItsOwnKeyOnly() {
        String other = "linjiang-wanbao/20240318/01.txt";
        ingest("1").ingest(bucket.drop(KEY, OLD));
        ingest("1").ingest(bucket.drop(other, NEW));
        byte[] third = "望潮桥明日合龙".getBytes(StandardCharsets.UTF_8);
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(other, third));

        assertThat(((IngestOutcome.Superseded) outcome).page().pageId()).isEqualTo(PAGE.beside(other));
        assertThat(bucket.register.get(PAGE).content()).isEqualTo(Sha256.of(OLD));
    }

    @Test
    void rejectsWithAReasonAndKeepsNothing() {
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, " \n".getBytes(StandardCharsets.UTF_8)));

        assertThat(outcome)
                .isEqualTo(new IngestOutcome.Rejected(outcome.dropId(), Rejection.of(RejectionReason.BLANK_TEXT)));
        assertThat(bucket.steps).containsExactly("report REJECTED", "move");
        assertThat(bucket.reported.get(0).reason()).startsWith("blank-text: ");
        assertThat(bucket.rejected).containsOnlyKeys(KEY);
        assertThat(bucket.archive).isEmpty();
    }

    @Test
    void rejectsAnObjectThatIsTooLargeWithoutReadingIt() {
        bucket.readable = false;
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, new byte[5_000]));
        assertThat(((IngestOutcome.Rejected) outcome).rejection().reason()).isEqualTo(RejectionReason.FILE_TOO_LARGE);
    }

    @Test
    void rejectsAnObjectThatMayNotBeRead() {
        bucket.readable = false;
        IngestOutcome outcome = ingest("1").ingest(bucket.drop(KEY, OLD));
        assertThat(((IngestOutcome.Rejected) outcome).rejection().reason()).isEqualTo(RejectionReason.UNREADABLE);
    }

    @Test
    void doesNothingWithAnObjectThatChangedMeanwhile() {
        BucketObject object = bucket.drop(KEY, OLD);
        bucket.beforeConfirm = () -> bucket.inbox.put(KEY, NEW);

        assertThatThrownBy(() -> ingest("1").ingest(object)).isInstanceOf(ObjectChangedException.class);
        assertThat(bucket.announced).isEmpty();
        assertThat(bucket.register).isEmpty();
        assertThat(bucket.inbox).containsOnlyKeys(KEY);
    }

    @Test
    void losesNothingWhenItStopsAfterAnyStepOfANewPage() {
        for (int step = 1; step <= 7; step++) {
            FakeBucket crashed = new FakeBucket();
            crashAndRepeat(crashed, step, OLD);
            assertSettled(crashed, OLD, step);
            assertThat(crashed.announced).hasSizeBetween(1, 2);
        }
    }

    @Test
    void losesNothingWhenItStopsAfterAnyStepOfAChangedPage() {
        for (int step = 1; step <= 8; step++) {
            FakeBucket crashed = new FakeBucket();
            DropId old = ingest(crashed, "1").ingest(crashed.drop(KEY, OLD)).dropId();
            crashAndRepeat(crashed, step, NEW);
            assertSettled(crashed, NEW, step);
            assertThat(crashed.results(old)).as("step " + step).startsWith("ACCEPTED", "SUPERSEDED");
        }
    }

    @Test
    void losesNothingWhenItStopsWhileRejecting() {
        for (int step = 1; step <= 2; step++) {
            FakeBucket crashed = new FakeBucket();
            crashAndRepeat(crashed, step, new byte[0]);
            assertThat(crashed.inbox).isEmpty();
            assertThat(crashed.rejected).containsOnlyKeys(KEY);
            assertThat(crashed.reported).isNotEmpty();
        }
    }

    /** After the crash a new process lists the inbox again. */
    private static void crashAndRepeat(FakeBucket crashed, int step, byte[] bytes) {
        BucketObject object = crashed.drop(KEY, bytes);
        crashed.crashAfterStep(step);
        assertThatThrownBy(() -> ingest(crashed, "1").ingest(object)).isInstanceOf(FakeBucket.Crash.class);
        crashed.goOn();
        if (crashed.inbox.containsKey(KEY)) {
            ingest(crashed, "1").ingest(crashed.listed(KEY));
        }
    }

    private static void assertSettled(FakeBucket crashed, byte[] bytes, int step) {
        Sha256 content = Sha256.of(bytes);
        IdentityEntry entry = crashed.register.get(PAGE);
        assertThat(crashed.register).as("step " + step).containsOnlyKeys(PAGE);
        assertThat(entry.done()).as("step " + step).isTrue();
        assertThat(entry.content()).isEqualTo(content);
        assertThat(crashed.inbox).isEmpty();
        assertThat(crashed.archive).containsKey(content);
        assertThat(crashed.announced.get(crashed.announced.size() - 1).source().content())
                .isEqualTo(content);
        assertThat(crashed.announced.stream().map(p -> p.pageId()).distinct()).containsExactly(PAGE);
        assertThat(crashed.results(entry.dropId())).startsWith("ACCEPTED");
    }

    private IngestPage ingest(String release) {
        return ingest(bucket, release);
    }

    private static IngestPage ingest(FakeBucket bucket, String release) {
        PageReader reader = (key, bytes, stated) ->
                new PageReader.Read(new PageText(new String(bytes, StandardCharsets.UTF_8), "text/plain", "UTF-8", 1));
        IngestOptions options = new IngestOptions(new PageLimits(1_000, 1_000), release);
        return new IngestPage(new IngestPorts(reader, bucket, bucket, bucket, bucket, bucket), options);
    }
}
