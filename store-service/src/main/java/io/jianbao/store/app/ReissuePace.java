package io.jianbao.store.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets an article's reissue be asked for at most once a minute. Remembers the latest 10,000 articles; safe for use by many threads. */
final class ReissuePace {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<String, Instant> asked = new LinkedHashMap<>();

    /** Whether it may be asked for now; if so, it counts as asked. */
    synchronized boolean allows(String articleId, Instant now) {
        Instant last = asked.get(articleId);
        if (last != null && now.isBefore(last.plus(PAUSE))) {
            return false;
        }
        asked.remove(articleId);
        asked.put(articleId, now);
        if (asked.size() > MOST) {
            asked.remove(asked.keySet().iterator().next());
        }
        return true;
    }
}
