package io.jianbao.store.adapter.event;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.Known;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.store.domain.Pair;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The public record as it goes into the store. */
public final class ArticleMapping {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final EventCodec codec = new EventCodec();

    /**
     * Decodes a record and maps it. The JSON that is stored is encoded anew, so that it holds the contract's fields alone.
     *
     * @throws UnreadableEventException when the bytes are not a valid record
     */
    public StoredArticle read(byte[] value, Place place) {
        ArticleEnriched enriched = codec.decode(value, ArticleEnriched.class);
        ArticleSegmented article = enriched.article();
        try {
            return new StoredArticle(
                    article.id(),
                    article.page().issueId(),
                    new Pair(article.revision(), enriched.analysis()),
                    article.contentHash(),
                    article.status() == ArticleStatus.RETIRED,
                    firstDay(article.page().issueDate()),
                    enriched.text(),
                    article.dropIds(),
                    place,
                    new String(codec.encode(enriched), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("ArticleEnriched: " + e.getMessage(), e);
        }
    }

    /** The first day of a date of any precision: {@code 2024-03} is 2024-03-01. What is no date counts as unknown. */
    static @Nullable LocalDate firstDay(@Nullable Known date) {
        if (date == null) {
            return null;
        }
        try {
            return switch (date.value().length()) {
                case YEAR_LENGTH -> Year.parse(date.value()).atDay(1);
                case MONTH_LENGTH -> YearMonth.parse(date.value()).atDay(1);
                default -> LocalDate.parse(date.value());
            };
        } catch (DateTimeException expected) {
            return null;
        }
    }
}
