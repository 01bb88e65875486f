package io.jianbao.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process ends after each single step of its work, and starts anew: what stands in the end is what stands after an undisturbed run, and
 * nothing was published under another identity than there.
 */
class IngestCrashTest {
    private static final String PAGE = "linjiang-wanbao/2024-03-18/01.txt";
    private static final String SIDECAR = "linjiang-wanbao/2024-03-18/01.json";
    private static final String OTHER = "linjiang-wanbao/20240318/01.txt";

    /** What was there before, and what is dropped when the process ends. */
    @SuppressWarnings("ImmutableEnumChecker") // its maps are never written to
    enum Story {
        ACCEPTED(Map.of(), Map.of(PAGE, "合龙")),
        SUPERSEDING(Map.of(PAGE, "合龙"), Map.of(PAGE, "合龙了")),
        DUPLICATE(Map.of(PAGE, "合龙"), Map.of(OTHER, "合龙")),
        BESIDE(Map.of(PAGE, "合龙"), Map.of(OTHER, "通车")),
        REJECTED(Map.of(), Map.of(PAGE, " ")),
        WITH_SIDECAR(Map.of(), Map.of(PAGE, "合龙", SIDECAR, "page 5")),
        LATE_SIDECAR(Map.of(PAGE, "合龙"), Map.of(SIDECAR, "page 5")),
        WITHDRAWN(Map.of(PAGE, "合龙"), Map.of(SIDECAR, "withdraw 误发")),
        WITHDRAWN_AT_ONCE(Map.of(), Map.of(PAGE, "合龙", SIDECAR, "withdraw 误发")),
        INVALID_SIDECAR(Map.of(PAGE, "合龙"), Map.of(SIDECAR, "?"));

        private final Map<String, String> before;
        private final Map<String, String> dropped;

        Story(Map<String, String> before, Map<String, String> dropped) {
            this.before = new TreeMap<>(before);
            this.dropped = new TreeMap<>(dropped);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsTheSameWhereverItStops(Story story) {
        FakeBucket undisturbed = new FakeBucket();
        int steps = run(story, undisturbed, Integer.MAX_VALUE);
        assertThat(steps).isPositive();
        for (int step = 1; step <= steps; step++) {
            FakeBucket crashed = new FakeBucket();
            run(story, crashed, step);
            assertThat(End.of(crashed)).as(story + ", step " + step).isEqualTo(End.of(undisturbed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isHarmlessWhenAnotherIngesterDoesItAllAgain(Story story) {
        FakeBucket undisturbed = new FakeBucket();
        run(story, undisturbed, Integer.MAX_VALUE);
        FakeBucket twice = new FakeBucket();
        run(story, twice, Integer.MAX_VALUE);
        story.dropped.forEach((key, text) -> twice.drop(key, text.getBytes(StandardCharsets.UTF_8)));
        takeAll(twice);
        assertThat(End.of(twice).register()).isEqualTo(End.of(undisturbed).register());
        assertThat(End.of(twice).objects()).isEqualTo(End.of(undisturbed).objects());
        assertThat(End.of(twice).announced()).isEqualTo(End.of(undisturbed).announced());
    }

    /** Drops, takes, and where the process ends goes on with a new one; answers the number of steps. */
    private static int run(Story story, FakeBucket bucket, int crashAfter) {
        story.before.forEach((key, text) -> bucket.drop(key, text.getBytes(StandardCharsets.UTF_8)));
        takeAll(bucket);
        bucket.lastModified = bucket.lastModified.plusSeconds(60);
        story.dropped.forEach((key, text) -> bucket.drop(key, text.getBytes(StandardCharsets.UTF_8)));
        bucket.crashAfterStep(crashAfter);
        try {
            takeAll(bucket);
        } catch (FakeBucket.Crash e) {
            bucket.goOn();
            takeAll(bucket);
        }
        return bucket.steps.size();
    }

    private static void takeAll(FakeBucket bucket) {
        PageReader reader = (key, bytes, stated) ->
                new PageReader.Read(new PageText(new String(bytes, StandardCharsets.UTF_8), "text/plain", "UTF-8", 1));
        IngestPage ingest = new IngestPage(
                new IngestPorts(reader, bucket, bucket, bucket, bucket, bucket),
                new IngestOptions(new PageLimits(1_000, 1_000), "1"));
        for (String key : new TreeSet<>(bucket.inbox.keySet()).descendingSet()) {
            ingest.ingest(bucket.listed(key));
        }
    }

    /** What stands in the end; how often a step was repeated does not count. */
    private record End(
            Map<PageId, IdentityEntry> register,
            Map<String, ObjectEntry> objects,
            Set<String> inbox,
            Set<String> done,
            Set<String> rejected,
            Set<String> archive,
            List<String> announced,
            Set<String> withdrawn,
            Set<String> reported) {
        static End of(FakeBucket bucket) {
            Set<String> reported = new TreeSet<>();
            bucket.reported.stream()
                    .filter(r -> r.result() != DropReport.Result.DUPLICATE
                            || Set.copyOf(bucket.results(r.dropId())).size() == 1)
                    .forEach(r -> reported.add(r.dropId() + " " + r.result() + " " + r.pageId()));
            Set<String> announced = new LinkedHashSet<>();
            bucket.announced.forEach(p -> announced.add(p.identity() + " " + p.source() + " " + p.text()));
            Set<String> withdrawn = new TreeSet<>();
            bucket.withdrawn.forEach(p -> withdrawn.add(p.value()));
            Set<String> archive = new TreeSet<>();
            bucket.archive.keySet().forEach(a -> archive.add(a.hex()));
            return new End(
                    bucket.register,
                    bucket.objects,
                    bucket.inbox.keySet(),
                    bucket.done.keySet(),
                    bucket.rejected.keySet(),
                    archive,
                    new ArrayList<>(announced),
                    withdrawn,
                    reported);
        }
    }
}
