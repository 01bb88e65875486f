package io.jianbao.events;

import java.util.Arrays;
import java.util.Optional;

/** The event types: their name on the wire (never a class name), their record and their JSON Schema. */
public enum EventType {
    /** See {@link PageIngested}. */
    PAGE_INGESTED("io.jianbao.page.ingested.v1", PageIngested.class, "page-ingested.v1"),
    /** See {@link PageWithdrawn}. */
    PAGE_WITHDRAWN("io.jianbao.page.withdrawn.v1", PageWithdrawn.class, "page-withdrawn.v1"),
    /** See {@link PageSegmented}. */
    PAGE_SEGMENTED("io.jianbao.page.segmented.v1", PageSegmented.class, "page-segmented.v1"),
    /** See {@link ReissueRequested}. */
    REISSUE_REQUESTED("io.jianbao.reissue.requested.v1", ReissueRequested.class, "reissue-requested.v1"),
    /** See {@link ArticleSegmented}. */
    ARTICLE_SEGMENTED("io.jianbao.article.segmented.v1", ArticleSegmented.class, "article-segmented.v1"),
    /** See {@link ArticleEnriched}. */
    ARTICLE_ENRICHED("io.jianbao.article.enriched.v1", ArticleEnriched.class, "article-enriched.v1"),
    /** See {@link DropStatus}. */
    DROP_STATUS("io.jianbao.drop.status.v1", DropStatus.class, "drop-status.v1");

    private final String wireName;
    private final Class<? extends Record> record;
    private final String schema;

    EventType(String wireName, Class<? extends Record> record, String schema) {
        this.wireName = wireName;
        this.record = record;
        this.schema = schema;
    }

    /** The value of {@code ce_type}, e.g. {@code io.jianbao.article.enriched.v1}. */
    public String wireName() {
        return wireName;
    }

    /** The Java record. */
    public Class<? extends Record> record() {
        return record;
    }

    /** Resource path of the JSON Schema, relative to this package: {@code schema/article-enriched.v1.json}. */
    public String schemaPath() {
        return "schema/" + schema + ".json";
    }

    /** Resource folder of the example messages: {@code example/article-enriched.v1}. */
    public String examplePath() {
        return "example/" + schema;
    }

    /** The type with this wire name, if it is one of ours. */
    public static Optional<EventType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** The type of this record. */
    public static EventType of(Record event) {
        return Arrays.stream(values())
                .filter(type -> type.record.equals(event.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an event: " + event.getClass()));
    }
}
