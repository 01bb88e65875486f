package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says what the code does. */
class AsyncApiTest {
    private static final String DOCUMENT = "asyncapi.yaml";
    private static final Topics TOPICS = Topics.standard();
    private static final Map<String, List<EventType>> EVENTS = Map.of(
            TOPICS.pagesIngested(), List.of(EventType.PAGE_INGESTED, EventType.PAGE_WITHDRAWN),
            TOPICS.pagesSegmented(), List.of(EventType.PAGE_SEGMENTED, EventType.PAGE_WITHDRAWN),
            TOPICS.pagesRequests(), List.of(EventType.REISSUE_REQUESTED),
            TOPICS.articlesSegmented(), List.of(EventType.ARTICLE_SEGMENTED),
            TOPICS.articlesEnriched(), List.of(EventType.ARTICLE_ENRICHED),
            TOPICS.pagesStatus(), List.of(EventType.DROP_STATUS));
    private static final Map<String, String> KEYS = Map.of(
            TOPICS.pagesIngested(), "issueId",
            TOPICS.pagesSegmented(), "issueId",
            TOPICS.pagesRequests(), "issueId",
            TOPICS.articlesSegmented(), "articleId",
            TOPICS.articlesEnriched(), "articleId",
            TOPICS.pagesStatus(), "dropId");

    private final Map<String, JsonNode> documents = new HashMap<>();

    @Test
    void isAsyncApi3() {
        assertThat(document(DOCUMENT).path("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void namesExactlyTheTopicsInTheirOrder() {
        assertThat(channels().keySet())
                .containsExactlyElementsOf(
                        TOPICS.all().stream().map(Topic::name).toList());
    }

    @Test
    void describesEveryTopicAsItIsCreated() {
        for (Topic topic : TOPICS.all()) {
            JsonNode kafka =
                    resolved(channels().get(topic.name()).path("bindings")).path("kafka");
            assertThat(kafka.path("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            Map<String, String> config = new HashMap<>();
            kafka.path("topicConfiguration").properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                config.put(entry.getKey(), value.isArray() ? value.path(0).asText() : value.asText());
            });
            assertThat(config).as(topic.name()).isEqualTo(topic.config());
        }
    }

    @Test
    void everyTopicCarriesItsEventsUnderItsKey() {
        EVENTS.forEach((topic, types) -> {
            List<JsonNode> messages = messages(topic);
            assertThat(messages)
                    .extracting(message -> message.path("name").asText())
                    .containsExactlyElementsOf(
                            types.stream().map(EventType::wireName).toList());
            assertThat(messages)
                    .extracting(
                            message -> message.at("/bindings/kafka/key/$ref").asText())
                    .allMatch(ref -> ref.endsWith("#/$defs/" + KEYS.get(topic)));
        });
        Stream.of("ingest", "segment", "nlp", "store")
                .map(TOPICS::deadLetters)
                .forEach(topic -> assertThat(messages(topic))
                        .extracting(message -> message.path("name").asText())
                        .containsExactly("dead-letter"));
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasItsSchemaItsTypeAndAllItsExamples(EventType type) {
        JsonNode message = StreamSupport.stream(
                        document(DOCUMENT).at("/components/messages").spliterator(), false)
                .filter(candidate -> candidate.path("name").asText().equals(type.wireName()))
                .findFirst()
                .orElseThrow();
        assertThat(message.at("/payload/$ref").asText()).isEqualTo(type.schemaPath());
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                .isEqualTo(type.wireName());
        assertThat(message.path("examples"))
                .extracting(example -> example.at("/payload/$ref").asText())
                .containsExactlyElementsOf(ContractResources.examples(type));
    }

    @Test
    void describesExactlyTheHeadersThatAreWritten() {
        JsonNode headers = document(DOCUMENT).at("/components/schemas/cloudEventHeaders");
        EventHeaders written = new EventHeaders(
                "id", "/jianbao/nlp-service", "key", EventType.DROP_STATUS, Instant.EPOCH, List.of("d"));
        var always = new EventHeaders("id", "/jianbao/nlp-service", "key", written.type(), Instant.EPOCH, List.of());
        assertThat(headers.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(always.entries().keySet());
        assertThat(headers.path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(written.entries().keySet());
        assertThat(headers.at("/properties/ce_source/enum"))
                .extracting(JsonNode::asText)
                .contains(written.source());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> seen = new ArrayList<>();
        assertResolves(DOCUMENT, document(DOCUMENT), seen);
        assertThat(seen).contains("schema/parts.v1.json").hasSizeGreaterThan(20);
    }

    private void assertResolves(String path, JsonNode node, List<String> seen) {
        if (node.path("$ref").isTextual()) {
            String ref = node.path("$ref").asText();
            String target = target(path, ref);
            assertThat(resolve(path, ref).isMissingNode())
                    .as(path + " -> " + ref)
                    .isFalse();
            if (!seen.contains(target) && !target.equals(DOCUMENT)) {
                seen.add(target);
                assertResolves(target, document(target), seen);
            }
        }
        node.forEach(child -> assertResolves(path, child, seen));
    }

    private List<JsonNode> messages(String topic) {
        List<JsonNode> messages = new ArrayList<>();
        channels().get(topic).path("messages").forEach(message -> messages.add(resolved(message)));
        return messages;
    }

    private Map<String, JsonNode> channels() {
        Map<String, JsonNode> channels = new LinkedHashMap<>();
        document(DOCUMENT)
                .path("channels")
                .forEach(channel -> channels.put(channel.path("address").asText(), channel));
        return channels;
    }

    private JsonNode resolved(JsonNode node) {
        return resolve(DOCUMENT, node.path("$ref").asText());
    }

    private JsonNode resolve(String from, String ref) {
        String pointer = ref.contains("#") ? ref.substring(ref.indexOf('#') + 1) : "";
        return document(target(from, ref)).at(pointer);
    }

    /** The document that a reference leads to, relative to the one it stands in. */
    private static String target(String from, String ref) {
        String file = ref.contains("#") ? ref.substring(0, ref.indexOf('#')) : ref;
        return file.isEmpty() ? from : from.substring(0, from.lastIndexOf('/') + 1) + file;
    }

    private JsonNode document(String path) {
        return documents.computeIfAbsent(
                path, p -> p.endsWith(".yaml") ? yaml(ContractResources.bytes(p)) : ContractResources.json(p));
    }

    private static JsonNode yaml(byte[] bytes) {
        try {
            return new YAMLMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
