package io.jianbao.store.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps for tests: who took one is told by its outcome. */
public final class Steps {
    /** When the first second of a test's day begins. */
    public static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");

    private Steps() {}

    /** A step of the whole drop, so many seconds after the morning. */
    public static DropStep step(String outcome, int second) {
        return step(outcome, second, null, null, null);
    }

    /** A list. */
    public static DropStep step(String outcome, int second, @Nullable List<ArticleRevision> articles) {
        return step(outcome, second, null, articles, null);
    }

    /** A step with everything. */
    public static DropStep step(
            String outcome,
            int second,
            @Nullable String pageId,
            @Nullable List<ArticleRevision> articles,
            @Nullable ArticleRevision article) {
        return new DropStep(
                service(outcome), outcome, null, "1.0.0", MORNING.plusSeconds(second), pageId, articles, article);
    }

    /** A step as it is reported of {@code d1}. */
    public static DropReport report(DropStep step) {
        return new DropReport("d1", "paper/01.txt", null, step);
    }

    private static String service(String outcome) {
        return switch (outcome) {
            case "segmented" -> "segment";
            case "published", "withdrawn" -> "publish";
            case "analyzed" -> "analyze";
            case "stored" -> "store";
            default -> "ingest";
        };
    }
}
