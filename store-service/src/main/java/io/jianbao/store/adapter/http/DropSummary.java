package io.jianbao.store.adapter.http;

import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropStep;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A drop's state in one sentence. */
final class DropSummary {
    private static final Map<String, String> NEXT = Map.of(
            "accepted", "the splitter (segment-service)",
            "segmented", "the publisher (segment-service)",
            "published", "the analysis (nlp-service) and the store",
            "analyzed", "the store");

    private DropSummary() {}

    /** For example {@code "stored: all 7 articles are in the database"}. */
    static String of(DropLedger drop) {
        return switch (drop.state()) {
            case UNDER_WAY -> underWay(drop);
            case STORED -> "stored: " + articles(drop.wanted().size()) + " in the database";
            case DUPLICATE -> "duplicate: " + reason(last(drop, "duplicate"), "the same bytes were published before");
            case SUPERSEDED -> "superseded: " + reason(last(drop, "superseded"), "another object took its place");
            case REJECTED -> "rejected: " + reason(last(drop, "rejected"), "not taken up");
            case WITHDRAWN -> "withdrawn: " + reason(last(drop, "withdrawn"), "its publication was taken back");
            case DEAD_LETTERED -> deadLettered(last(drop, "dead-lettered"));
        };
    }

    private static String underWay(DropLedger drop) {
        DropStep latest = null;
        for (DropStep step : drop.steps()) {
            latest = NEXT.containsKey(step.outcome()) ? step : latest;
        }
        String next = latest == null ? "a first step" : NEXT.get(latest.outcome());
        String since = drop.since().map(time -> " since " + time).orElse("");
        return "under way" + since + ": waiting for " + next;
    }

    private static String articles(int count) {
        return switch (count) {
            case 0 -> "the page has no articles; nothing is to be put";
            case 1 -> "its one article is";
            default -> "all " + count + " articles are";
        };
    }

    private static String deadLettered(@Nullable DropStep step) {
        if (step == null) {
            return "dead-lettered";
        }
        ArticleRevision article = step.article();
        String what = article == null ? "" : ", article " + article.id() + " revision " + article.revision();
        return "dead-lettered at step " + step.step() + what + ": " + reason(step, "see that service's dead letters");
    }

    private static String reason(@Nullable DropStep step, String otherwise) {
        String reason = step == null ? null : step.reason();
        return reason == null ? otherwise : reason;
    }

    private static @Nullable DropStep last(DropLedger drop, String outcome) {
        DropStep last = null;
        for (DropStep step : drop.steps()) {
            last = step.outcome().equals(outcome) ? step : last;
        }
        return last;
    }
}
