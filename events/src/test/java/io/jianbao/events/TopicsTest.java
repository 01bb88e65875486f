package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.Topic.Cleanup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void namesEveryTopicOnceInTheOrderOfAPagesWay() {
        assertThat(names(Topics.standard()))
                .containsExactly(
                        "pages.ingested",
                        "pages.segmented",
                        "pages.requests",
                        "articles.segmented",
                        "articles.enriched",
                        "pages.status",
                        "ingest.dlq",
                        "segment.dlq",
                        "nlp.dlq",
                        "store.dlq");
    }

    @Test
    void putsThePrefixBeforeEveryName() {
        List<String> prefixed =
                names(Topics.standard()).stream().map(name -> "test." + name).toList();
        assertThat(names(new Topics("test."))).isEqualTo(prefixed);
    }

    @Test
    void keepsTheLatestRecordOfEveryArticleForEver() {
        Topics topics = Topics.standard();
        assertThat(topics.all())
                .filteredOn(topic -> topic.cleanup() == Cleanup.COMPACT)
                .extracting(Topic::name)
                .containsExactly(topics.articlesSegmented(), topics.articlesEnriched());
    }

    @Test
    void writesTheConfigurationInKafkasOwnNames() {
        assertThat(config("pages.status"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", "2592000000",
                        "max.message.bytes", "8388608"));
        assertThat(config("store.dlq")).containsEntry("max.message.bytes", "16777216");
        assertThat(config("articles.enriched"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("cleanup.policy", "compact", "max.message.bytes", "8388608"));
    }

    private static Map<String, String> config(String name) {
        return Topics.standard().all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow()
                .config();
    }

    private static List<String> names(Topics topics) {
        return topics.all().stream().map(Topic::name).toList();
    }
}
