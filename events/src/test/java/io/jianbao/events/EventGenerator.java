package io.jianbao.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes valid events of every type from a seed, for properties that must hold for all events: optional fields come and go, lists are empty
 * or not, texts hold Chinese, line feeds, quotes and characters beyond the Basic Multilingual Plane. The same seed gives the same events.
 * Offsets are in range but need not fit the texts.
 */
public final class EventGenerator {
    /** The closed vocabularies of the contract and the ids that follow a pattern, by record and field. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("Known.evidence", List.of("key", "folder", "content", "sidecar", "folio", "inferred")),
            Map.entry("ArticleContent.kind", List.of("article", "photo", "brief")),
            Map.entry("Jump.direction", List.of("to", "from")),
            Map.entry("Paragraph.type", List.of("body", "subhead", "caption")),
            Map.entry("Piece.role", List.of("headline", "kicker", "lead", "body", "jump", "folio", "advertisement")),
            Map.entry("Mention.type", List.of("PER", "LOC", "ORG", "WORK", "EVENT", "DATE", "MONEY", "QUANTITY")),
            Map.entry("Entity.type", List.of("PER", "LOC", "ORG", "WORK", "EVENT")),
            Map.entry("NormalForm.precision", List.of("year", "month", "day", "time")),
            Map.entry("DropStatus.step", List.of("ingest", "segment", "publish", "analyze", "store")),
            Map.entry("DropStatus.outcome", List.of("accepted", "published", "dead-lettered")),
            Map.entry("Retirement.reason", List.of("superseded", "withdrawn", "joined")),
            Map.entry("Mention.entityId", List.of("e1", "e2", "e17")),
            Map.entry("Entity.id", List.of("e1", "e2", "e17")),
            Map.entry("DropStatus.sha256", List.of("0f".repeat(32))),
            Map.entry("SourceObject.sha256", List.of("0f".repeat(32))),
            Map.entry("ArticleSegmented.contentHash", List.of("a7".repeat(32))));

    private static final List<String> ARTICLE_IDS =
            List.of("linjiang-wanbao:2024-03-18:05:9b8b5db9", "linjiang-wanbao:2024-03-18:A3~0badcafe:00000000");

    private static final List<String> TEXTS =
            List.of("江北老水管“换新衣”", "汪𬱖开的面馆", "第一行\n第二行\t\"引号\"\\", "a", "𠮷😀", "\u2028　全角空格", "</script>");

    private final Random random;

    /** A generator whose events depend on the seed alone. */
    public EventGenerator(long seed) {
        random = new Random(seed);
    }

    /** The next event of a type. */
    public Record next(EventType type) {
        Record event = record(type.record());
        if (event instanceof ArticleSegmented article) {
            return consistent(article);
        }
        return event instanceof ArticleEnriched enriched ? consistent(enriched) : event;
    }

    private ArticleSegmented consistent(ArticleSegmented a) {
        Retirement retirement = a.status() == ArticleStatus.RETIRED ? record(Retirement.class) : null;
        return new ArticleSegmented(
                a.id(),
                a.revision(),
                a.status(),
                a.contentHash(),
                retirement,
                a.absorbs(),
                a.page(),
                a.pageIds(),
                a.dropIds(),
                a.content(),
                a.segmenter());
    }

    private ArticleEnriched consistent(ArticleEnriched e) {
        ArticleSegmented article = consistent(e.article());
        boolean retired = article.status() == ArticleStatus.RETIRED;
        return new ArticleEnriched(
                article,
                e.analysis(),
                e.text(),
                retired ? List.of() : e.mentions(),
                retired ? List.of() : e.entities(),
                retired ? List.of() : e.roles(),
                retired ? null : e.sentiment(),
                retired ? List.of() : e.sentences(),
                e.analyzer());
    }

    private <T extends Record> T record(Class<T> type) {
        if (type == Span.class) {
            int start = random.nextInt(5000);
            return type.cast(new Span(start, start + random.nextInt(300)));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(type, components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type.getSimpleName(), e);
        }
    }

    private @Nullable Object component(Class<?> owner, RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        return value(component.getGenericType(), owner.getSimpleName() + "." + component.getName());
    }

    private Object value(Type type, String field) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], field);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return record(kind.asSubclass(Record.class));
        }
        return kind.isEnum() ? pick(List.of(kind.getEnumConstants())) : scalar(kind, field);
    }

    private List<Object> list(Type element, String field) {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(value(element, field));
        }
        return list;
    }

    private Object scalar(Class<?> kind, String field) {
        if (kind == String.class) {
            return text(field);
        }
        if (kind == int.class) {
            return 1 + random.nextInt(10_000);
        }
        if (kind == long.class) {
            return random.nextLong() >>> 1;
        }
        if (kind == double.class) {
            return random.nextInt(1001) / 1000.0;
        }
        if (kind == boolean.class) {
            return random.nextBoolean();
        }
        return Instant.ofEpochMilli(1_710_000_000_000L + random.nextInt());
    }

    private String text(String field) {
        if (isArticleId(field)) {
            return pick(ARTICLE_IDS);
        }
        return pick(WORDS.getOrDefault(field, TEXTS));
    }

    private static boolean isArticleId(String field) {
        return List.of(
                        "ArticleSegmented.id",
                        "ArticleSegmented.absorbs",
                        "ArticleVersion.id",
                        "ReissueRequested.articleId",
                        "Retirement.joinedInto",
                        "Retirement.replacedBy")
                .contains(field);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
