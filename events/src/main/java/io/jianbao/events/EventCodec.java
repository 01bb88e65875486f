package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Events to JSON bytes and back: the one place that knows Jackson. Rare characters stand as themselves, not as escapes. Encoding and decoding an event gives an equal event. Unknown fields are
 * ignored (versions grow by optional fields only); a required field that is missing is an error. Safe for use by many threads.
 */
public final class EventCodec {
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, EventCodec::onlyText)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /** UTF-8 JSON of an event or of a part of one. */
    public byte[] encode(Record event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot encode " + event.getClass().getSimpleName(), e);
        }
    }

    /**
     * An event from its JSON bytes.
     *
     * @throws UnreadableEventException when there are no bytes, they are no JSON, or a field is missing or of the wrong kind;
     *     its message says where, and quotes nothing of the bytes
     */
    public <T extends Record> T decode(byte @Nullable [] bytes, Class<T> type) {
        if (bytes == null) {
            throw new UnreadableEventException(type.getSimpleName() + ": there is no value");
        }
        try {
            T event = json.readValue(bytes, type);
            if (event == null) {
                throw new UnreadableEventException(type.getSimpleName() + ": the value is null");
            }
            RequiredFields.check(event);
            return event;
        } catch (IOException e) {
            throw new UnreadableEventException(type.getSimpleName() + ": " + JsonFault.of(e));
        }
    }

    /**
     * A record from a page topic, by its {@code ce_type}.
     *
     * @throws UnreadableEventException when the type is unknown or no page event, or the bytes are unreadable
     */
    public PageEvent decodePageEvent(String wireName, byte @Nullable [] bytes) {
        EventType type = EventType.of(wireName)
                .orElseThrow(() -> new UnreadableEventException("unknown event type: " + wireName));
        if (decode(bytes, type.record()) instanceof PageEvent event) {
            return event;
        }
        throw new UnreadableEventException("not a page event: " + wireName);
    }
}
