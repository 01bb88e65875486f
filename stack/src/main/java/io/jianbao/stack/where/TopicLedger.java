package io.jianbao.stack.where;

import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.watch.TopicRecords;
import io.jianbao.store.adapter.event.DropMapping;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as its topic tells it, for when the store is away: every status event is read and put together by the store's own rules. It knows no
 * text, so a phrase cannot be looked up here.
 */
public final class TopicLedger {
    private final StackLayout layout;
    private final EventCodec codec = new EventCodec();

    /** Reads the topic of that stack. */
    public TopicLedger(StackLayout layout) {
        this.layout = layout;
    }

    /** The drops found by the first question that finds any. */
    public List<FoundDrop> find(List<Question> questions) {
        List<FoundDrop> all = all();
        for (Question question : questions) {
            List<FoundDrop> found =
                    all.stream().filter(drop -> isMeant(drop, question)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    static boolean isMeant(FoundDrop drop, Question question) {
        String value = question.value();
        return switch (question.kind()) {
            case HASH -> value.equals(drop.dropId()) || value.equals(drop.sha256());
            case NAME -> isNamed(drop.objectKey(), value);
            case ID -> value.equals(drop.pageId()) || lists(drop, value);
            case PHRASE -> false;
        };
    }

    private static boolean isNamed(@Nullable String key, String name) {
        return key != null && (key.equals(name) || key.endsWith("/" + name));
    }

    private static boolean lists(FoundDrop drop, String articleId) {
        return drop.steps().stream()
                .flatMap(step -> Optional.ofNullable(step.articles()).stream().flatMap(List::stream))
                .anyMatch(article -> article.id().equals(articleId));
    }

    private List<FoundDrop> all() {
        Map<String, DropLedger> ledgers = new LinkedHashMap<>();
        Map<String, String> digests = new LinkedHashMap<>();
        for (DropStatus status : statuses()) {
            DropLedger ledger = ledgers.getOrDefault(status.dropId(), DropLedger.empty(status.dropId()));
            ledgers.put(status.dropId(), ledger.with(DropMapping.report(status)));
            if (status.sha256() != null) {
                digests.put(status.dropId(), status.sha256());
            }
        }
        return ledgers.values().stream()
                .map(ledger -> found(ledger, digests.get(ledger.dropId())))
                .toList();
    }

    private List<DropStatus> statuses() {
        List<DropStatus> statuses = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record :
                TopicRecords.all(layout.bootstrapServers(), layout.topics().pagesStatus())) {
            decode(record).ifPresent(statuses::add);
        }
        return statuses;
    }

    private Optional<DropStatus> decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null
                    ? Optional.empty()
                    : Optional.of(codec.decode(record.value(), DropStatus.class));
        } catch (UnreadableEventException notOurs) {
            return Optional.empty();
        }
    }

    private static FoundDrop found(DropLedger ledger, @Nullable String digest) {
        return new FoundDrop(
                ledger.dropId(),
                ledger.objectKey(),
                digest,
                ledger.pageId(),
                ledger.state().wire(),
                ledger.state().isEnd(),
                ledger.steps().stream().map(TopicLedger::step).toList());
    }

    private static FoundDrop.Step step(DropStep step) {
        List<FoundDrop.Listed> articles = step.articles() == null
                ? null
                : step.articles().stream()
                        .map(article -> new FoundDrop.Listed(article.id(), article.revision()))
                        .toList();
        return new FoundDrop.Step(step.step(), step.outcome(), step.reason(), step.version(), step.time(), articles);
    }
}
