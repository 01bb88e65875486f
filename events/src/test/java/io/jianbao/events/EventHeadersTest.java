package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventHeadersTest {
    private static final Instant TIME = Instant.parse("2024-03-17T17:52:11.482913Z");

    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @CsvSource({
        "PAGE_INGESTED,     page,                 619fc19c8a64e807b74cb1e6efbb0a9e@ingest",
        "PAGE_SEGMENTED,    page,                 619fc19c8a64e807b74cb1e6efbb0a9e@segment",
        "PAGE_WITHDRAWN,    withdrawn,            6e31599485b73d3b621733f647d6d924@withdraw",
        "REISSUE_REQUESTED, store-saw-lower-pair, linjiang-wanbao:2024-03-18:05:9b8b5db9@reissue",
        "ARTICLE_SEGMENTED, joined,               linjiang-wanbao:2024-03-18:05:9b8b5db9@2",
        "ARTICLE_ENRICHED,  joined,               linjiang-wanbao:2024-03-18:05:9b8b5db9@2.3",
        "DROP_STATUS,       accepted,             619fc19c8a64e807b74cb1e6efbb0a9e@ingest.accepted",
        "DROP_STATUS,       dead-lettered,        6e31599485b73d3b621733f647d6d924@analyze.dead-lettered/linjiang-wanbao:2024-03-18:07:5b0cf2a1@1"
    })
    void derivesTheIdFromTheEvent(EventType type, String example, String id) {
        byte[] bytes = ContractResources.bytes(type.examplePath() + "/" + example + ".json");
        EventHeaders headers = EventHeaders.of(codec.decode(bytes, type.record()), "nlp-service", "key", TIME);
        assertThat(headers.id()).isEqualTo(id);
        assertThat(headers.type()).isEqualTo(type);
    }

    @Test
    void writesCloudEventsInBinaryMode() {
        var event = new ReissueRequested("p:1", "linjiang-wanbao:2024-03-18", "operator");
        assertThat(EventHeaders.of(event, "store-service", event.issueId(), TIME)
                        .entries())
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "p:1@reissue"),
                        Map.entry("ce_source", "/jianbao/store-service"),
                        Map.entry("ce_subject", "linjiang-wanbao:2024-03-18"),
                        Map.entry("ce_type", "io.jianbao.reissue.requested.v1"),
                        Map.entry("ce_time", "2024-03-17T17:52:11.482Z"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void namesEveryDropAJoinedArticleComesFrom() {
        byte[] bytes = ContractResources.bytes(EventType.ARTICLE_ENRICHED.examplePath() + "/joined.json");
        ArticleEnriched article = codec.decode(bytes, ArticleEnriched.class);
        EventHeaders headers = EventHeaders.of(article, "nlp-service", "key", TIME);
        assertThat(headers.entries())
                .containsEntry(
                        EventHeaders.DROPS, String.join(",", article.article().dropIds()));
        assertThat(headers.drops()).hasSizeGreaterThan(1);
    }

    @Test
    void refusesARecordThatIsNoEvent() {
        assertThatThrownBy(() -> EventHeaders.of(new Span(0, 1), "nlp-service", "key", TIME))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void namesTypesByTheContractNotByTheClass() {
        for (EventType type : EventType.values()) {
            assertThat(type.wireName()).matches("io\\.jianbao\\.[a-z]+\\.[a-z]+\\.v1");
            assertThat(EventType.of(type.wireName())).contains(type);
        }
        assertThat(EventType.of("io.jianbao.events.PageIngested")).isEmpty();
    }
}
