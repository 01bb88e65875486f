package io.jianbao.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.ChildJvm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SupervisedProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<ProcessHandle> begun = new CopyOnWriteArrayList<>();
    private final Journal journal = new Journal() {
        @Override
        public void started(Part part, ChildJvm child, int restarts, String why) {
            begun.add(child.process().toHandle());
        }

        @Override
        public void tell(String event) {
            told.add(event);
        }
    };

    @Test
    void aKilledProcessIsStartedAgainAndToldInWords() {
        try (SupervisedProcess process = new SupervisedProcess(sleepy(), journal)) {
            ChildJvm first = process.child();
            first.process().destroyForcibly();
            await().atMost(LIMIT).until(() -> process.child() != first);
            assertThat(process.child().isAlive()).isTrue();
            assertThat(told).contains("nlp-service ended (137), started again in 1 s (1st time)");
        }
    }

    @Test
    void nothingRunsAfterCloseEvenInTheMiddleOfARestart() {
        for (int round = 0; round < 5; round++) {
            SupervisedProcess process = new SupervisedProcess(sleepy(), journal);
            process.child().process().destroyForcibly();
            int before = begun.size();
            if (round > 0) {
                await().pollInterval(Duration.ofMillis(5)).atMost(LIMIT).until(() -> begun.size() > before);
            }
            process.close();
        }
        assertThat(begun).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aFrozenProcessIsKilledAndToldWhy() {
        try (SupervisedProcess process = new SupervisedProcess(sleepy(), journal)) {
            ChildJvm first = process.child();
            process.killIfFrozen(System.nanoTime() + Pulse.START.toNanos());
            await().atMost(LIMIT).until(() -> process.child() != first);
            assertThat(first.isAlive()).isFalse();
            assertThat(told.get(0))
                    .startsWith("nlp-service does not answer for")
                    .endsWith(": killed");
        }
    }

    @Test
    void ordinalsReadWell() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 102, 111).stream().map(SupervisedProcess::ordinal))
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th");
    }

    private static Part sleepy() {
        List<String> command = List.of(
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SleepyMain.class.getName());
        return new Part(
                "nlp-service",
                () -> new ChildJvm.Spec("nlp", command, Map.of(), line -> {}),
                () -> Probe.Answer.SILENT);
    }
}
