package io.jianbao.store.domain;

import static io.jianbao.store.domain.Steps.report;
import static io.jianbao.store.domain.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeded histories, each in many orders, with repeats, and with the services' clocks apart. */
class DropOrderTest {
    private static final int HISTORIES = 2_000;
    private static final int ORDERS = 12;
    private static final List<String> SERVICES = List.of("ingest", "segment", "publish", "analyze", "store");
    private static final List<String> OUTCOMES = List.of(
            "accepted",
            "accepted",
            "duplicate",
            "superseded",
            "rejected",
            "segmented",
            "published",
            "published",
            "analyzed",
            "stored",
            "stored",
            "withdrawn",
            "dead-lettered",
            "of a later version");

    @Test
    void everyOrderAndRepetitionEndsInTheSameState() {
        Map<DropState, Integer> ended = new EnumMap<>(DropState.class);
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            List<DropStep> history = history(random);
            DropState state = state(history);
            ended.merge(state, 1, Integer::sum);
            for (int order = 0; order < ORDERS; order++) {
                assertThat(state(mixed(history, random)))
                        .as("seed %d, %s", seed, history)
                        .isEqualTo(state);
            }
        }
        assertThat(ended.keySet()).as("every state is met").containsExactly(DropState.values());
    }

    @Test
    void clocksThatDifferBetweenServicesDecideNothing() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            List<DropStep> history = history(random);
            Map<String, Integer> apart = Map.of(
                    "ingest", random.nextInt(7_200) - 3_600,
                    "segment", random.nextInt(7_200) - 3_600,
                    "publish", random.nextInt(7_200) - 3_600,
                    "analyze", random.nextInt(7_200) - 3_600,
                    "store", random.nextInt(7_200) - 3_600);
            assertThat(state(history.stream()
                            .map(step -> shifted(step, apart.getOrDefault(step.step(), 0)))
                            .toList()))
                    .as("seed %d, %s", seed, history)
                    .isEqualTo(state(history));
        }
    }

    @Test
    void whatOnceIsStoredInEveryOrderIsWhatTheListsName() {
        List<DropStep> history = List.of(
                step("accepted", 0, "p", null, null),
                step("segmented", 1, "p", null, null),
                step("published", 2, "p", list(1), null),
                step("analyzed", 3, "p", null, article(1)),
                step("stored", 4, "p", list(1), null),
                step("published", 5, "p", list(2), null),
                step("dead-lettered", 6, null, null, article(2)),
                step("stored", 7, "p", list(2), null));
        for (int seed = 0; seed < 500; seed++) {
            assertThat(state(mixed(history, new Random(seed)))).isEqualTo(DropState.STORED);
        }
    }

    private static DropState state(List<DropStep> steps) {
        DropLedger ledger = DropLedger.empty("d1");
        for (DropStep step : steps) {
            ledger = ledger.with(report(step));
        }
        return ledger.state();
    }

    private static List<DropStep> mixed(List<DropStep> history, Random random) {
        List<DropStep> mixed = new ArrayList<>(history);
        mixed.addAll(history.subList(0, random.nextInt(history.size() + 1)));
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static List<DropStep> history(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(7))
                .mapToObj(second -> any(random, second))
                .toList();
    }

    private static DropStep any(Random random, int second) {
        String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        DropStep step = step(
                outcome,
                second,
                List.of("p", "p", "q").get(random.nextInt(3)),
                outcome.equals("published") || outcome.equals("stored") ? list(1 + random.nextInt(2)) : null,
                outcome.equals("dead-lettered") ? article(1 + random.nextInt(2)) : null);
        boolean byAnyone = outcome.equals("superseded") || outcome.equals("dead-lettered");
        return byAnyone ? by(SERVICES.get(random.nextInt(SERVICES.size())), step) : step;
    }

    private static DropStep by(String service, DropStep step) {
        return new DropStep(
                service,
                step.outcome(),
                step.reason(),
                step.version(),
                step.time(),
                step.pageId(),
                step.articles(),
                step.article());
    }

    private static DropStep shifted(DropStep step, int seconds) {
        return new DropStep(
                step.step(),
                step.outcome(),
                step.reason(),
                step.version(),
                step.time().plusSeconds(seconds),
                step.pageId(),
                step.articles(),
                step.article());
    }

    private static List<ArticleRevision> list(int revision) {
        return List.of(article(revision), new ArticleRevision("b", 1));
    }

    private static ArticleRevision article(int revision) {
        return new ArticleRevision("a", revision);
    }
}
