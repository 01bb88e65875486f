package io.jianbao.stack.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.stack.pipeline.RunningStack;
import io.jianbao.stack.pipeline.RunningStack.Handle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dashboard and the alerts ask for is what running services show. */
@ExtendWith(RunningStack.class)
class MetricsIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    private static final String PAGE = "haiyue-ribao/2024-04-12/05.txt";
    /** Counters of what must never happen: they are not there before it does. */
    private static final Set<String> ONLY_WHEN_IT_HAPPENS =
            Set.of("jianbao_dead_letters_total", "jianbao_articles_contradicted_total");

    @Test
    void aRunningStackShowsWhatIsWatched(Handle stack) throws Exception {
        stack.drop(PAGE, stack.sample(PAGE));
        Set<String> watched = new TreeSet<>(new Metrics(ROOT).watched());
        watched.removeAll(ONLY_WHEN_IT_HAPPENS);
        assertThat(watched).hasSizeGreaterThan(12);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(shown(stack)).containsAll(watched));
    }

    private static Set<String> shown(Handle stack) throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        for (int port : stack.stack().servicePorts().values()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics"))
                    .build();
            String scrape = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            names.addAll(scrape.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceFirst("[{ ].*", ""))
                    .collect(Collectors.toSet()));
        }
        return names;
    }
}
