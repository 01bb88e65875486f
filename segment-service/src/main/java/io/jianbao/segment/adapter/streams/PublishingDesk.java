package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.UnprocessableEventException;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.EventType;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.ReissueRequested;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.segment.adapter.event.PublisherEvents;
import io.jianbao.segment.adapter.streams.Effects.Outgoing;
import io.jianbao.segment.adapter.streams.PublisherState.AgendaEntry;
import io.jianbao.segment.adapter.streams.PublisherState.Change;
import io.jianbao.segment.domain.publish.HeldPage;
import io.jianbao.segment.domain.publish.Publication;
import io.jianbao.segment.domain.publish.PublishOutcome;
import io.jianbao.segment.domain.publish.PublishOutcome.Ignored;
import io.jianbao.segment.domain.publish.PublishOutcome.IgnoredReason;
import io.jianbao.segment.domain.publish.PublishOutcome.Published;
import io.jianbao.segment.domain.publish.Publisher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record into its effects: decodes it, reads what is held, lets the {@link Publisher} decide, and encodes what comes of it. Writes nothing.
 */
final class PublishingDesk {
    private static final String STEP = "publish";

    private final Publisher publisher;
    private final PublisherState state;
    private final EventCodec codec;
    private final PublisherEvents events = new PublisherEvents();
    private final String version;

    PublishingDesk(Publisher publisher, PublisherState state, EventCodec codec, String version) {
        this.publisher = publisher;
        this.state = state;
        this.codec = codec;
        this.version = version;
    }

    /**
     * What a record from a page topic or the request topic brings about.
     *
     * @param record undecoded
     * @param now    the wall clock
     * @throws UnreadableEventException    when its bytes are no event for the publisher
     * @throws UnprocessableEventException when its key is not its issue
     */
    Verdict decide(Record<byte[], byte[]> record, Instant now) {
        Envelope envelope = new Envelope(record.headers(), record.timestamp(), now, codec);
        java.lang.Record event = decode(record);
        requireKey(record, issueOf(event));
        try {
            return decide(event, envelope);
        } catch (UnreadableEventException held) {
            throw new IllegalStateException("what is held cannot be read", held);
        }
    }

    /** What falls due on a page at {@code now}. */
    Verdict review(AgendaEntry entry, Envelope envelope, Instant now) {
        HeldPage held = state.held(entry.issueId(), entry.pageId());
        Published outcome = publisher.review(held, state.lastSeen(entry.issueId()), now);
        List<Change> changes = new ArrayList<>(List.of(state.strike(entry)));
        changes.addAll(state.changes(held, outcome.next()));
        Effects effects = new Effects(changes, articles(outcome, envelope));
        return new Verdict("reviewed", null, entry.pageId(), outcome.publications(), effects);
    }

    private Verdict decide(java.lang.Record event, Envelope envelope) {
        if (event instanceof PageSegmented page) {
            return segmented(page, envelope);
        }
        if (event instanceof PageWithdrawn page) {
            return withdrawn(page, envelope);
        }
        return reissued((ReissueRequested) event, envelope);
    }

    private static String issueOf(java.lang.Record event) {
        if (event instanceof PageSegmented page) {
            return page.page().issueId();
        }
        return event instanceof PageWithdrawn page ? page.issueId() : ((ReissueRequested) event).issueId();
    }

    private Verdict segmented(PageSegmented page, Envelope envelope) {
        String pageId = page.page().pageId();
        HeldPage held = state.held(page.page().issueId(), pageId);
        Instant seenAt = Instant.ofEpochMilli(envelope.timestamp());
        PublishOutcome outcome = publisher.publish(events.publishable(page), held, seenAt);
        StatusDraft draft = new StatusDraft(page.dropId(), page.source().objectKey(), pageId, "published", null);
        return verdict(outcome, held, draft, envelope);
    }

    private Verdict withdrawn(PageWithdrawn page, Envelope envelope) {
        HeldPage held = state.held(page.issueId(), page.pageId());
        Instant seenAt = Instant.ofEpochMilli(envelope.timestamp());
        PublishOutcome outcome = publisher.withdraw(events.withdrawal(page), held, seenAt);
        StatusDraft draft = new StatusDraft(page.dropId(), null, page.pageId(), "withdrawn", page.reason());
        return verdict(outcome, held, draft, envelope);
    }

    private Verdict reissued(ReissueRequested request, Envelope envelope) {
        HeldPage held = state.pageOf(request.articleId())
                .map(pageId -> state.held(request.issueId(), pageId))
                .orElseGet(HeldPage::unknown);
        PublishOutcome outcome = publisher.reissue(request.articleId(), held);
        if (outcome instanceof Published published) {
            Effects effects = new Effects(List.of(), articles(published, envelope));
            return new Verdict("reissued", null, request.articleId(), published.publications(), effects);
        }
        return new Verdict(word(((Ignored) outcome).reason()), null, request.articleId(), List.of(), Effects.none());
    }

    private Verdict verdict(PublishOutcome outcome, HeldPage held, StatusDraft draft, Envelope envelope) {
        if (outcome instanceof Published published) {
            List<Outgoing> outgoing = new ArrayList<>(articles(published, envelope));
            outgoing.add(status(draft, published, envelope));
            Effects effects = new Effects(state.changes(held, published.next()), outgoing);
            return new Verdict(draft.outcome(), draft.dropId(), draft.pageId(), published.publications(), effects);
        }
        IgnoredReason reason = ((Ignored) outcome).reason();
        Effects effects = reason == IgnoredReason.LATER_DROP_PUBLISHED
                ? new Effects(List.of(), List.of(status(draft.superseded(), null, envelope)))
                : Effects.none();
        return new Verdict(word(reason), draft.dropId(), draft.pageId(), List.of(), effects);
    }

    private List<Outgoing> articles(Published outcome, Envelope envelope) {
        List<Outgoing> articles = new ArrayList<>();
        for (Publication publication : outcome.publications()) {
            ArticleSegmented article = events.articleSegmented(publication);
            articles.add(envelope.seal(PublisherTopology.TO_ARTICLES, article.id(), article));
        }
        return articles;
    }

    private Outgoing status(StatusDraft draft, @Nullable Published outcome, Envelope envelope) {
        DropStatus status = new DropStatus(
                draft.dropId(),
                draft.objectKey(),
                draft.pageId(),
                null,
                STEP,
                draft.outcome(),
                draft.reason(),
                version,
                envelope.now(),
                outcome == null ? null : events.versions(outcome.listed()),
                null);
        return envelope.seal(PublisherTopology.TO_STATUS, draft.dropId(), status);
    }

    private java.lang.Record decode(Record<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(EventHeaders.TYPE);
        String wireName = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            throw new UnreadableEventException("the record has no value");
        }
        EventType type = EventType.of(wireName)
                .orElseThrow(() -> new UnreadableEventException("unknown event type: " + wireName));
        return switch (type) {
            case PAGE_SEGMENTED, PAGE_WITHDRAWN, REISSUE_REQUESTED -> codec.decode(record.value(), type.record());
            default -> throw new UnreadableEventException("not for the publisher: " + wireName);
        };
    }

    /** State is kept by partition: under another key than its issue a page would be kept twice. */
    private static void requireKey(Record<byte[], byte[]> record, String issueId) {
        String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
        if (!issueId.equals(key)) {
            throw new UnprocessableEventException("the key " + key + " is not the issue " + issueId);
        }
    }

    private static String word(IgnoredReason reason) {
        return switch (reason) {
            case LATER_DROP_PUBLISHED -> "superseded";
            case SAME_DROP_PUBLISHED -> "repeated";
            case UNKNOWN_ARTICLE -> "unknown-article";
            case PAYLOAD_FORGOTTEN -> "payload-forgotten";
        };
    }

    /** What a drop's status will say. */
    private record StatusDraft(
            String dropId,
            @Nullable String objectKey,
            String pageId,
            String outcome,
            @Nullable String reason) {
        StatusDraft superseded() {
            return new StatusDraft(dropId, objectKey, pageId, "superseded", "a later drop of the page was published");
        }
    }
}
