package io.jianbao.events;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One topic as it must exist before any service starts.
 *
 * @param name      full name, prefix included
 * @param cleanup   what happens to old records
 * @param retention how long records are kept; only with {@link Cleanup#DELETE}
 * @param maxMessageBytes largest record (as it is sent, compressed) that the broker takes
 */
public record Topic(String name, Cleanup cleanup, Duration retention, int maxMessageBytes) {
    /** A page's record is at most 8 MiB; there is no claim check. */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;
    /** A dead letter carries headers more than the largest original, and must always find room. */
    public static final int MAX_DEAD_LETTER_BYTES = 2 * MAX_MESSAGE_BYTES;

    /** What happens to old records. */
    public enum Cleanup {
        /** Gone after the retention. */
        DELETE,
        /** The latest of each key is kept for ever. */
        COMPACT
    }

    /** The topic's configuration under Kafka's own names. */
    public Map<String, String> config() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("cleanup.policy", cleanup == Cleanup.COMPACT ? "compact" : "delete");
        if (cleanup == Cleanup.DELETE) {
            config.put("retention.ms", Long.toString(retention.toMillis()));
        }
        config.put("max.message.bytes", Integer.toString(maxMessageBytes));
        return config;
    }
}
