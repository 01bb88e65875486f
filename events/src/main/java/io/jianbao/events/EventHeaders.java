package io.jianbao.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CloudEvents 1.0 headers of a Kafka record in binary mode; written by this class alone, for every producer alike.
 *
 * @param id      {@code subject@revision.analysis} for articles, {@code dropId@step} for pages
 * @param source  {@code /jianbao/<service>}
 * @param subject the record's key
 * @param type    what the value is
 * @param time    when it was made
 * @param drops   the drops it comes from, so that a record which cannot be read still tells whose it was; may be empty
 */
public record EventHeaders(String id, String source, String subject, EventType type, Instant time, List<String> drops) {
    /** Header that identifies the event: {@code subject@revision.analysis} of articles. */
    public static final String ID = "ce_id";
    /** Header that names the event type. */
    public static final String TYPE = "ce_type";
    /** Header that names the drops an event comes from, joined by commas; absent where there are none. */
    public static final String DROPS = "ce_drops";

    public EventHeaders {
        drops = List.copyOf(drops);
    }

    /** Headers of an event of {@code service}, e.g. {@code segment-service}, whose record key is {@code subject}. */
    public static EventHeaders of(Record event, String service, String subject, Instant time) {
        return new EventHeaders(idOf(event), "/jianbao/" + service, subject, EventType.of(event), time, dropsOf(event));
    }

    private static String idOf(Record event) {
        if (event instanceof ArticleEnriched e) {
            return e.article().id() + "@" + e.article().revision() + "." + e.analysis();
        }
        if (event instanceof ArticleSegmented a) {
            return a.id() + "@" + a.revision();
        }
        if (event instanceof DropStatus s) {
            ArticleVersion article = s.article();
            String step = s.dropId() + "@" + s.step() + "." + s.outcome();
            return article == null ? step : step + "/" + article.id() + "@" + article.revision();
        }
        if (event instanceof ReissueRequested r) {
            return r.articleId() + "@reissue";
        }
        return pageEventId((PageEvent) event);
    }

    private static List<String> dropsOf(Record event) {
        if (event instanceof ArticleEnriched e) {
            return e.article().dropIds();
        }
        if (event instanceof ArticleSegmented a) {
            return a.dropIds();
        }
        if (event instanceof DropStatus s) {
            return List.of(s.dropId());
        }
        return event instanceof PageEvent page ? List.of(page.dropId()) : List.of();
    }

    private static String pageEventId(PageEvent event) {
        String step =
                event instanceof PageIngested ? "ingest" : event instanceof PageSegmented ? "segment" : "withdraw";
        return event.dropId() + "@" + step;
    }

    /** Header names and values in the order they are written. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("ce_specversion", "1.0");
        entries.put(ID, id);
        entries.put("ce_source", source);
        entries.put("ce_subject", subject);
        entries.put(TYPE, type.wireName());
        entries.put("ce_time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        if (!drops.isEmpty()) {
            entries.put(DROPS, String.join(",", drops));
        }
        entries.put("content-type", "application/json");
        return entries;
    }
}
