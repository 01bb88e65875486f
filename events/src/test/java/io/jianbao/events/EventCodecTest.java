package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @EnumSource
    void decodesWhatItEncodedToAnEqualEvent(EventType type) {
        EventGenerator generator = new EventGenerator(18);
        for (int i = 0; i < 300; i++) {
            Record event = generator.next(type);
            assertThat(codec.decode(codec.encode(event), type.record())).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ignoresFieldsItDoesNotKnowAtAnyDepth(EventType type) {
        for (String example : ContractResources.examples(type)) {
            JsonNode known = ContractResources.json(example);
            JsonNode grown = known.deepCopy();
            addUnknownFields(grown);
            assertThat(codec.decode(bytes(grown), type.record()))
                    .as(example)
                    .isEqualTo(codec.decode(bytes(known), type.record()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheRequiredFieldThatIsMissing(EventType type) {
        JsonNode schema = ContractResources.json(type.schemaPath());
        JsonNode example =
                ContractResources.json(ContractResources.examples(type).get(0));
        for (JsonNode required : schema.path("required")) {
            String field = required.asText();
            if (readsAsEmptyWhenAbsent(type, field)) {
                continue;
            }
            ObjectNode broken = example.deepCopy();
            broken.remove(field);
            assertUnreadable(type, broken, field);
            broken.putNull(field);
            assertUnreadable(type, broken, field);
        }
    }

    @Test
    void namesTheRequiredFieldThatIsMissingInsideAPart() {
        ObjectNode broken = example("article-enriched.v1/article");
        ((ObjectNode) broken.path("mentions").path(0)).remove("evidence");
        assertUnreadable(EventType.ARTICLE_ENRICHED, broken, "evidence");

        ObjectNode unnamed = example("article-enriched.v1/article");
        ((ObjectNode) unnamed.path("bylines").path(0)).remove("names");
        assertUnreadable(EventType.ARTICLE_ENRICHED, unnamed, "names");

        ObjectNode unplaced = example("article-enriched.v1/article");
        ((ObjectNode) unplaced.path("body").path(0)).remove("spans");
        assertUnreadable(EventType.ARTICLE_ENRICHED, unplaced, "spans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"two\"", "\"2\"", "2.5", "true", "[2]", "{}", "99999999999"})
    void refusesARevisionThatIsNoInteger(String value) {
        ObjectNode broken = example("article-segmented.v1/article");
        broken.set("revision", ContractResources.tree(value.getBytes(StandardCharsets.UTF_8)));
        assertUnreadable(EventType.ARTICLE_SEGMENTED, broken, "revision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.5", "false", "[\"text\"]", "{}"})
    void refusesAHeadlineThatIsNoText(String value) {
        ObjectNode broken = example("article-segmented.v1/article");
        broken.set("headline", ContractResources.tree(value.getBytes(StandardCharsets.UTF_8)));
        assertUnreadable(EventType.ARTICLE_SEGMENTED, broken, "headline");
    }

    @Test
    void refusesAStatusAndATimeThatAreNone() {
        ObjectNode article = example("article-segmented.v1/article");
        assertUnreadable(EventType.ARTICLE_SEGMENTED, article.put("status", "finished"), "status");
        ObjectNode drop = example("drop-status.v1/accepted");
        assertUnreadable(EventType.DROP_STATUS, drop.put("time", "yesterday"), "time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[5]", "[5,4]", "[-1,4]", "{\"start\":1,\"end\":2}", "\"1-2\""})
    void refusesASpanThatIsNoHalfOpenRange(String value) {
        ObjectNode broken = example("article-segmented.v1/article");
        JsonNode paragraph = broken.path("body").path(0);
        ((ArrayNode) paragraph.path("spans")).set(0, ContractResources.tree(value.getBytes(StandardCharsets.UTF_8)));
        assertUnreadable(EventType.ARTICLE_SEGMENTED, broken, "pan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{}", "not json", "{\"dropId\":\"d\"} {}"})
    void refusesWhatIsNoEvent(String garbage) {
        for (EventType type : EventType.values()) {
            assertThatThrownBy(() -> codec.decode(garbage.getBytes(StandardCharsets.UTF_8), type.record()))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining(type.record().getSimpleName());
        }
    }

    @Test
    void refusesBytesThatAreNoUtf8AndNoBytesAtAll() {
        byte[] broken = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        assertThatThrownBy(() -> codec.decode(broken, DropStatus.class)).isInstanceOf(UnreadableEventException.class);
        assertThatThrownBy(() -> codec.decode(null, DropStatus.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("DropStatus: there is no value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": 秘密新闻}",
                "{\"articleId\": \"a\", \"issueId\": [\"秘密新闻\"]}",
                "{\"articleId\": {\"秘密新闻\": 1}}",
                "\"秘密新闻\"",
                "秘密新闻"
            })
    void neverQuotesTheBytes(String garbage) {
        assertThatThrownBy(() -> codec.decode(garbage.getBytes(StandardCharsets.UTF_8), ReissueRequested.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasNoCause()
                .message()
                .doesNotContain("秘密");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        var event = new ReissueRequested("linjiang-wanbao:2024-03-18:05:9b8b5db9", "𠮷野", "汪𬱖 😀");
        byte[] encoded = codec.encode(event);
        assertThat(new String(encoded, StandardCharsets.UTF_8)).contains("\"汪𬱖 😀\"");
        assertThat(codec.decode(encoded, ReissueRequested.class)).isEqualTo(event);
    }

    @Test
    void leavesOutWhatIsNotKnownAndSpanPagesWhenEmpty() {
        var paragraph = new Paragraph("body", "一", List.of(new Span(0, 1)), List.of());
        assertThat(new String(codec.encode(paragraph), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"body\",\"text\":\"一\",\"spans\":[[0,1]]}");
    }

    @Test
    void decodesPageEventsByTheirType() {
        byte[] withdrawn = ContractResources.bytes("example/page-withdrawn.v1/withdrawn.json");
        assertThat(codec.decodePageEvent("io.jianbao.page.withdrawn.v1", withdrawn))
                .isInstanceOf(PageWithdrawn.class);
        assertThatThrownBy(() -> codec.decodePageEvent("io.jianbao.page.withdrawn.v9", withdrawn))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("io.jianbao.page.withdrawn.v9");
        byte[] status = ContractResources.bytes("example/drop-status.v1/accepted.json");
        assertThatThrownBy(() -> codec.decodePageEvent("io.jianbao.drop.status.v1", status))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("not a page event");
    }

    private void assertUnreadable(EventType type, JsonNode value, String field) {
        assertThatThrownBy(() -> codec.decode(bytes(value), type.record()))
                .as("%s without a good %s", type, field)
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(field);
    }

    /** Lists read as empty when absent, unless the record says that they must be there. */
    private static boolean readsAsEmptyWhenAbsent(EventType type, String field) {
        for (RecordComponent component : type.record().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return component.getType() == List.class && type != EventType.PAGE_SEGMENTED;
            }
        }
        return false;
    }

    private static void addUnknownFields(JsonNode node) {
        node.forEach(EventCodecTest::addUnknownFields);
        if (node instanceof ObjectNode object) {
            object.put("aFieldOfVersion1Point7", "new").putObject("another").put("deep", true);
        }
    }

    private static ObjectNode example(String name) {
        return (ObjectNode) ContractResources.json("example/" + name + ".json");
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
