package io.jianbao.delivery;

import static io.jianbao.events.EventType.ARTICLE_ENRICHED;
import static io.jianbao.events.EventType.ARTICLE_SEGMENTED;
import static io.jianbao.events.EventType.DROP_STATUS;
import static io.jianbao.events.EventType.PAGE_INGESTED;
import static io.jianbao.events.EventType.PAGE_SEGMENTED;
import static io.jianbao.events.EventType.PAGE_WITHDRAWN;
import static io.jianbao.events.EventType.REISSUE_REQUESTED;

import io.jianbao.events.EventHeaders;
import io.jianbao.events.EventType;
import io.jianbao.events.Topic.Cleanup;
import io.jianbao.events.Topics;
import io.jianbao.events.UnreadableEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand on a topic, by a record's headers and before its bytes are looked at. */
@ApplicationScoped
public class Admission {
    private final Map<String, Set<EventType>> types;
    private final Set<String> compacted;

    @Inject
    public Admission(Topics topics) {
        types = Map.of(
                topics.pagesIngested(), Set.of(PAGE_INGESTED, PAGE_WITHDRAWN),
                topics.pagesSegmented(), Set.of(PAGE_SEGMENTED, PAGE_WITHDRAWN),
                topics.pagesRequests(), Set.of(REISSUE_REQUESTED),
                topics.articlesSegmented(), Set.of(ARTICLE_SEGMENTED),
                topics.articlesEnriched(), Set.of(ARTICLE_ENRICHED),
                topics.pagesStatus(), Set.of(DROP_STATUS));
        compacted = topics.all().stream()
                .filter(topic -> topic.cleanup() == Cleanup.COMPACT)
                .map(topic -> topic.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets a record pass that says what it is and may be that, and on a compacted topic the erasure of a key, which has neither value nor type.
     *
     * @throws UnreadableEventException when its header {@code ce_type} is missing, unknown, or does not belong on its topic, or an erasure names no key
     */
    void check(ConsumedRecord record) {
        if (record.absent() && compacted.contains(record.topic())) {
            checkErasure(record);
            return;
        }
        String wireName = record.header(EventHeaders.TYPE);
        EventType type = EventType.of(wireName)
                .orElseThrow(() -> new UnreadableEventException("unknown event type: " + shown(wireName)));
        if (!types.getOrDefault(record.topic(), Set.of(type)).contains(type)) {
            throw new UnreadableEventException("not for " + record.topic() + ": " + wireName);
        }
    }

    private static void checkErasure(ConsumedRecord record) {
        if (record.key() == null || record.key().isEmpty()) {
            throw new UnreadableEventException("neither key nor value");
        }
    }

    /** A foreign header may be of any length and hold anything. */
    private static String shown(String wireName) {
        return wireName.matches("[\\w.-]{1,80}") ? wireName : wireName.isEmpty() ? "none" : "no name";
    }
}
