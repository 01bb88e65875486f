package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventContractTest {
    private static final ContractValidator CONTRACT = new ContractValidator();

    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @EnumSource
    void everyExampleIsValidAndComesBackUnchanged(EventType type) {
        assertThat(ContractResources.examples(type)).isNotEmpty();
        for (String example : ContractResources.examples(type)) {
            byte[] bytes = ContractResources.bytes(example);
            assertThat(CONTRACT.violations(type, bytes)).as(example).isEmpty();
            byte[] again = codec.encode(codec.decode(bytes, type.record()));
            assertThat(ContractResources.tree(again)).as(example).isEqualTo(ContractResources.tree(bytes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCodecWritesIsValid(EventType type) {
        EventGenerator generator = new EventGenerator(2024);
        for (int i = 0; i < 200; i++) {
            CONTRACT.check(type.wireName(), codec.encode(generator.next(type)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void producersMustNotWriteFieldsThatTheSchemaDoesNotName(EventType type) {
        ObjectNode grown = (ObjectNode)
                ContractResources.json(ContractResources.examples(type).get(0));
        assertThat(CONTRACT.violations(type, bytes(grown))).isEmpty();
        assertThat(CONTRACT.violations(type, bytes(grown.put("surprise", 1)))).isNotEmpty();
    }

    @Test
    void strictnessReachesTheParts() {
        for (String pointer : new String[] {
            "",
            "/page",
            "/page/issueDate",
            "/bylines/0",
            "/dateline",
            "/body/0",
            "/pieces/3",
            "/mentions/1/normal",
            "/entities/0/sentiment",
            "/sentences/1",
            "/analyzer",
            "/segmenter"
        }) {
            assertBroken("article-enriched.v1/article", EventType.ARTICLE_ENRICHED, event -> {
                ((ObjectNode) event.at(pointer)).put("surprise", 1);
            });
        }
        assertBroken("page-segmented.v1/page", EventType.PAGE_SEGMENTED, event -> {
            ((ObjectNode) event.at("/articles/0/body/0")).put("surprise", 1);
        });
    }

    @Test
    void aRetiredArticleSaysWhyAndCarriesNoEnrichment() {
        assertBroken("article-segmented.v1/retired-joined", EventType.ARTICLE_SEGMENTED, e -> e.remove("retirement"));
        assertBroken("article-segmented.v1/retired-joined", EventType.ARTICLE_SEGMENTED, e -> {
            e.put("status", "complete");
        });
        JsonNode enriched = ContractResources.json("example/article-enriched.v1/article.json");
        for (String field : new String[] {"sentiment", "mentions", "entities", "sentences"}) {
            assertBroken("article-enriched.v1/retired", EventType.ARTICLE_ENRICHED, e -> {
                e.set(field, enriched.get(field));
            });
        }
    }

    @Test
    void closedVocabulariesAndRangesBite() {
        EventType type = EventType.ARTICLE_ENRICHED;
        String example = "article-enriched.v1/article";
        assertBroken(example, type, e -> e.put("kind", "poem"));
        assertBroken(example, type, e -> e.put("revision", 0));
        assertBroken(example, type, e -> e.put("id", "linjiang-wanbao:2024-03-18:05"));
        assertBroken(example, type, e -> e.put("contentHash", "ABC"));
        assertBroken(example, type, e -> e.put("confidence", 1.01));
        assertBroken(example, type, e -> ((ObjectNode) e.at("/pieces/0")).put("role", "masthead"));
        assertBroken(example, type, e -> ((ObjectNode) e.at("/mentions/0")).put("type", "PERSON"));
        assertBroken(example, type, e -> ((ObjectNode) e.at("/mentions/0")).put("start", -1));
        assertBroken(example, type, e -> e.withArray("/body/0/spans/0").add(7));
        assertBroken("drop-status.v1/accepted", EventType.DROP_STATUS, e -> e.put("time", "2024-03-17 17:52"));
    }

    @Test
    void refusesATypeThatIsNotOurs() {
        assertThatThrownBy(() -> CONTRACT.check("io.jianbao.page.lost.v1", new byte[] {'{', '}'}))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.jianbao.page.lost.v1");
    }

    private static void assertBroken(String example, EventType type, Consumer<ObjectNode> change) {
        ObjectNode event = (ObjectNode) ContractResources.json("example/" + example + ".json");
        change.accept(event);
        assertThat(CONTRACT.violations(type, bytes(event))).as(event.toString()).isNotEmpty();
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
