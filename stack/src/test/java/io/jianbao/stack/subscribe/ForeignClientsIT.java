package io.jianbao.stack.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jianbao.stack.operations.ForeignTool;
import io.jianbao.stack.pipeline.RunningStack;
import io.jianbao.stack.pipeline.RunningStack.Handle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Clients that nobody here wrote read the results, by the commands of the guide. */
@ExtendWith(RunningStack.class)
class ForeignClientsIT {
    private static final String PAGE = "linjiang-wanbao/2024-03-18/01.txt";
    private static final String PAGE_ID = "linjiang-wanbao:2024-03-18:01";
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int ARTICLES = 7;

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void kcatReadsThePublicTopic(Handle stack) throws Exception {
        ForeignTool.required("kcat");
        dropAndAwait(stack);
        String command = guide(stack).example("sh", "kcat").strip().replace("127.0.0.1:9092", bootstrap(stack));
        String printed = ForeignTool.required("bash").run(folder, "-c", command);

        Map<String, JsonNode> articles = new TreeMap<>();
        for (String line :
                printed.lines().filter(l -> l.startsWith(PAGE_ID + ":")).toList()) {
            String[] parts = line.split("\t", 3);
            JsonNode article = json.readTree(parts[2]);
            articles.put(parts[0], article);
            assertThat(parts[1])
                    .contains("ce_specversion=1.0", "ce_type=io.jianbao.article.enriched.v1", "ce_subject=" + parts[0]);
            assertThat(article.get("id").asText()).isEqualTo(parts[0]);
        }
        assertThat(articles).hasSizeGreaterThanOrEqualTo(ARTICLES);
        assertThat(articles.values())
                .allSatisfy(
                        article -> assertThat(article.get("revision").asInt()).isPositive());
        assertThat(articles.values())
                .anySatisfy(
                        article -> assertThat(article.get("headline").asText()).isEqualTo("临江港跑出“春日加速度”"));
    }

    @Test
    void pymongoReadsTheCollections(Handle stack) throws Exception {
        ForeignTool python = ForeignTool.pythonWith("pymongo", "python3-pymongo");
        dropAndAwait(stack);
        String script = guide(stack)
                .example("python", "import pymongo")
                .replace(
                        "127.0.0.1:27017", "127.0.0.1:" + stack.layout().ports().mongo());
        String printed = python.run(
                folder, Files.writeString(folder.resolve("read.py"), script).toString());

        assertThat(lines(printed, "articles ")).hasSize(1);
        assertThat(Integer.parseInt(lines(printed, "articles ").get(0).substring("articles ".length())))
                .isGreaterThanOrEqualTo(ARTICLES);
        assertThat(lines(printed, "found " + PAGE_ID + ":")).hasSizeGreaterThanOrEqualTo(ARTICLES);
        assertThat(lines(printed, "names it ")).isNotEmpty();
        assertThat(lines(printed, "page " + PAGE_ID + " "))
                .singleElement()
                .asString()
                .endsWith(" 1.0");
        assertThat(lines(printed, "drop "))
                .anySatisfy(drop -> assertThat(drop)
                        .contains(" stored ", "'accepted'", "'segmented'", "'published'", "'analyzed'"));
    }

    private static List<String> lines(String printed, String beginning) {
        return printed.lines().filter(line -> line.startsWith(beginning)).toList();
    }

    private static SubscribeGuide guide(Handle stack) throws Exception {
        return SubscribeGuide.read(stack.layout().root());
    }

    private static String bootstrap(Handle stack) {
        return stack.layout().bootstrapServers();
    }

    private static void dropAndAwait(Handle stack) throws Exception {
        stack.drop(PAGE, stack.sample(PAGE));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(
                                stack.store().get("/where?name=" + PAGE).body())
                        .contains("\"stored\""));
    }
}
