package io.jianbao.stack.watch;

import io.jianbao.events.EventCodec;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.store.domain.DropState;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops by state, as the store counts them. */
public final class DropCounts {
    private static final int MOST = 200;

    // jianbao_drops_overdue 2.0
    private static final Pattern OVERDUE =
            Pattern.compile("^jianbao_drops_overdue(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE);

    private final StoreApi store;
    private final EventCodec codec = new EventCodec();

    /** Asks {@code store}. */
    public DropCounts(StoreApi store) {
        this.store = store;
    }

    /**
     * What is read of the store's answer.
     *
     * @param items the drops
     */
    public record Items(List<Item> items) {}

    /**
     * A drop.
     *
     * @param dropId its id
     */
    public record Item(String dropId) {}

    /** {@code under-way 0, stored 5, duplicate 1, …} with {@code 200+} where there are that many; empty when the store or its database is away. */
    public Optional<String> byState() throws InterruptedException {
        StringBuilder words = new StringBuilder();
        for (DropState state : DropState.values()) {
            Optional<Integer> count = count(state.wire());
            if (count.isEmpty()) {
                return Optional.empty();
            }
            words.append(words.isEmpty() ? "" : ", ")
                    .append(state.wire())
                    .append(' ')
                    .append(count.get());
            words.append(count.get() == MOST ? "+" : "");
        }
        return Optional.of(words.toString());
    }

    private Optional<Integer> count(String state) throws InterruptedException {
        try {
            HttpResponse<String> answer = store.get("/drops?limit=" + MOST + "&state=" + state);
            return answer.statusCode() == 200
                    ? Optional.of(codec.decode(answer.body().getBytes(StandardCharsets.UTF_8), Items.class)
                            .items()
                            .size())
                    : Optional.empty();
        } catch (UncheckedIOException | UnreadableEventException away) {
            return Optional.empty();
        }
    }

    /** Drops without an end state that made no step for ten minutes; empty when that is not known. */
    public Optional<Long> overdue() throws InterruptedException {
        try {
            return overdueIn(store.get("/q/metrics").body());
        } catch (UncheckedIOException away) {
            return Optional.empty();
        }
    }

    static Optional<Long> overdueIn(String metrics) {
        Matcher line = OVERDUE.matcher(metrics);
        if (!line.find()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(line.group(1));
        return Double.isNaN(value) ? Optional.empty() : Optional.of((long) value);
    }
}
