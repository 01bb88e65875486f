package io.jianbao.stack.where;

import io.jianbao.events.EventCodec;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.stack.watch.StoreApi;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger as the store knows it, over HTTP. */
public final class StoreLedger {
    private static final int OK = 200;
    private static final int UNKNOWN = 404;

    private final StoreApi store;
    private final EventCodec codec = new EventCodec();

    /** Asks {@code store}. */
    public StoreLedger(StoreApi store) {
        this.store = store;
    }

    /**
     * What is read of an article's record.
     *
     * @param headline its headline, if it has one
     */
    public record Titled(@Nullable String headline) {}

    /** The drops found by the first question that finds any; empty when the store or its database is away. */
    public Optional<List<FoundDrop>> find(List<Question> questions) throws InterruptedException {
        try {
            for (Question question : questions) {
                HttpResponse<String> answer = ask(question.kind().parameter(), question.value());
                if (answer.statusCode() != OK && answer.statusCode() != UNKNOWN) {
                    return Optional.empty();
                }
                List<FoundDrop> drops = answer.statusCode() == UNKNOWN
                        ? List.of()
                        : decode(answer.body(), FoundDrop.Drops.class).items();
                if (!drops.isEmpty()) {
                    return Optional.of(drops);
                }
            }
            return Optional.of(List.of());
        } catch (UncheckedIOException | UnreadableEventException away) {
            return Optional.empty();
        }
    }

    /** The headline of an article; empty where it has none or is not stored. */
    public Optional<String> headline(String articleId) throws InterruptedException {
        try {
            HttpResponse<String> answer = store.get("/articles/" + encode(articleId));
            return answer.statusCode() == OK
                    ? Optional.ofNullable(decode(answer.body(), Titled.class).headline())
                    : Optional.empty();
        } catch (UncheckedIOException | UnreadableEventException away) {
            return Optional.empty();
        }
    }

    private HttpResponse<String> ask(String parameter, String value) throws InterruptedException {
        return store.get("/where?" + parameter + "=" + encode(value));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private <T extends Record> T decode(String body, Class<T> type) {
        return codec.decode(body.getBytes(StandardCharsets.UTF_8), type);
    }
}
