package io.jianbao.segment.adapter.streams;

import io.jianbao.events.EventCodec;
import io.jianbao.segment.domain.publish.ArticleState;
import io.jianbao.segment.domain.publish.HeldPage;
import io.jianbao.segment.domain.publish.PageState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's state in one task's stores, as JSON. A page's key is its issue and itself, so that the pages of an issue stand together; an agenda
 * key begins with the time, so that what is due stands first. Reading decodes; writing is planned with {@link #changes} and done with {@link #write}.
 */
final class PublisherState {
    private static final byte[] PRESENT = "1".getBytes(StandardCharsets.UTF_8);
    private static final String SEPARATOR = "\n";

    private final KeyValueStore<String, byte[]> pages;
    private final KeyValueStore<String, byte[]> articles;
    private final KeyValueStore<String, byte[]> agenda;
    private final EventCodec codec;

    PublisherState(ProcessorContext<byte[], byte[]> context, EventCodec codec) {
        this.pages = context.getStateStore(PublisherTopology.PAGES);
        this.articles = context.getStateStore(PublisherTopology.ARTICLES);
        this.agenda = context.getStateStore(PublisherTopology.AGENDA);
        this.codec = codec;
    }

    /** All that is held of a page. */
    HeldPage held(String issueId, String pageId) {
        byte[] stored = pages.get(pageKey(issueId, pageId));
        if (stored == null) {
            return HeldPage.unknown();
        }
        PageState page = codec.decode(stored, PageState.class);
        return new HeldPage(page, page.articleIds().stream().map(this::stored).toList());
    }

    /** The page of an article, where the article is known. */
    Optional<String> pageOf(String articleId) {
        return Optional.ofNullable(articles.get(articleId))
                .map(stored -> codec.decode(stored, ArticleState.class).pageId());
    }

    /** When the last page of an issue was seen. */
    Instant lastSeen(String issueId) {
        Instant last = Instant.MIN;
        try (KeyValueIterator<String, byte[]> issue = pages.prefixScan(issueId + SEPARATOR, new StringSerializer())) {
            while (issue.hasNext()) {
                Instant seen = codec.decode(issue.next().value, PageState.class).seenAt();
                last = seen.isAfter(last) ? seen : last;
            }
        }
        return last;
    }

    /** Up to {@code limit} agenda entries that are due, the earliest first. */
    List<AgendaEntry> due(Instant now, int limit) {
        List<AgendaEntry> due = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = agenda.range(time(Instant.EPOCH), time(now.plusMillis(1)))) {
            while (entries.hasNext() && due.size() < limit) {
                due.add(AgendaEntry.of(entries.next().key));
            }
        }
        return due;
    }

    /** What to write for {@code next} to be held in place of {@code before}. */
    List<Change> changes(HeldPage before, HeldPage next) {
        List<Change> changes = new ArrayList<>();
        PageState page = next.page();
        if (page == null) {
            return changes;
        }
        for (ArticleState article : next.articles()) {
            if (!before.articles().contains(article)) {
                changes.add(new Change(PublisherTopology.ARTICLES, article.id(), codec.encode(article)));
            }
        }
        if (!page.equals(before.page())) {
            String key = pageKey(page.issueId(), page.pageId());
            changes.add(new Change(PublisherTopology.PAGES, key, codec.encode(page)));
            PageState previous = before.page();
            changes.addAll(agendaChanges(key, previous == null ? null : previous.reviewAt(), page.reviewAt()));
        }
        return changes;
    }

    /** Takes an entry off the agenda. */
    Change strike(AgendaEntry entry) {
        return new Change(PublisherTopology.AGENDA, entry.key(), null);
    }

    /** Writes to the stores; Streams' own exceptions pass. */
    void write(List<Change> changes) {
        for (Change change : changes) {
            byte[] value = change.value();
            if (value == null) {
                store(change.store()).delete(change.key());
            } else {
                store(change.store()).put(change.key(), value);
            }
        }
    }

    private static List<Change> agendaChanges(String pageKey, @Nullable Instant before, @Nullable Instant next) {
        List<Change> changes = new ArrayList<>();
        if (before != null && !before.equals(next)) {
            changes.add(new Change(PublisherTopology.AGENDA, time(before) + SEPARATOR + pageKey, null));
        }
        if (next != null && !next.equals(before)) {
            changes.add(new Change(PublisherTopology.AGENDA, time(next) + SEPARATOR + pageKey, PRESENT));
        }
        return changes;
    }

    private ArticleState stored(String articleId) {
        byte[] stored = articles.get(articleId);
        if (stored == null) {
            throw new IllegalStateException("state names an article that is not held: " + articleId);
        }
        return codec.decode(stored, ArticleState.class);
    }

    private KeyValueStore<String, byte[]> store(String name) {
        return switch (name) {
            case PublisherTopology.PAGES -> pages;
            case PublisherTopology.ARTICLES -> articles;
            default -> agenda;
        };
    }

    private static String pageKey(String issueId, String pageId) {
        return issueId + SEPARATOR + pageId;
    }

    /** Milliseconds in 20 digits: as text in the order of time. */
    private static String time(Instant instant) {
        return String.format(Locale.ROOT, "%020d", instant.toEpochMilli());
    }

    /** One thing to write: a store, a key, and the value or null to delete. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Change(String store, String key, byte @Nullable [] value) {}

    /** A page on which something is due. */
    record AgendaEntry(String key, String issueId, String pageId) {
        static AgendaEntry of(String key) {
            String[] parts = key.split(SEPARATOR, 3);
            return new AgendaEntry(key, parts[1], parts[2]);
        }
    }
}
