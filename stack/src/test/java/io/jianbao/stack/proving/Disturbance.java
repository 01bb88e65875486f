package io.jianbao.stack.proving;

import java.time.Duration;
import java.util.List;

/**
 * Something bad that happens to the running stack. As text: {@code kill:nlp}, {@code pause:store:20s}, {@code late-waker:nlp:120s}, {@code freeze:segment},
 * {@code restart:broker}, {@code outage:mongo:300s}, {@code full-disk:60s}.
 */
sealed interface Disturbance {
    /** The services by their short names. */
    List<String> SERVICES = List.of("ingest", "segment", "nlp", "store");

    /** The servers by their names. */
    List<String> SERVERS = List.of("broker", "mongo");

    /** {@code kill -9} of a service; whoever supervises it starts it again. */
    record Kill(String service) implements Disturbance {}

    /** A service stands still (SIGSTOP) for so long, then goes on as if nothing had been. */
    record Pause(String service, Duration length) implements Disturbance {}

    /**
     * A second instance of a service takes its share of the work, stands still (SIGSTOP) for so long, so that the first takes all over, and then
     * goes on with what it had in hand.
     */
    record LateWaker(String service, Duration length) implements Disturbance {}

    /** A service stands still and never goes on by itself. */
    record Freeze(String service) implements Disturbance {}

    /** A server ends in order and is started again at once. */
    record Restart(String server) implements Disturbance {}

    /** A server is away for so long. */
    record Outage(String server, Duration length) implements Disturbance {}

    /** The data folder's disk is full for so long. */
    record FullDisk(Duration length) implements Disturbance {}

    /**
     * The disturbance that a text names.
     *
     * @throws IllegalArgumentException when it names none
     */
    static Disturbance parse(String text) {
        String[] parts = text.strip().split(":", -1);
        return switch (parts[0]) {
            case "kill" -> new Kill(known(text, parts, SERVICES));
            case "pause" -> new Pause(known(text, parts, SERVICES), length(text, parts, 2));
            case "late-waker" -> new LateWaker(known(text, parts, SERVICES), length(text, parts, 2));
            case "freeze" -> new Freeze(known(text, parts, SERVICES));
            case "restart" -> new Restart(known(text, parts, SERVERS));
            case "outage" -> new Outage(known(text, parts, SERVERS), length(text, parts, 2));
            case "full-disk" -> new FullDisk(length(text, parts, 1));
            default -> throw new IllegalArgumentException("no such disturbance: " + text);
        };
    }

    private static String known(String text, String[] parts, List<String> names) {
        if (parts.length < 2 || !names.contains(parts[1])) {
            throw new IllegalArgumentException(text + " must name one of " + String.join(", ", names));
        }
        return parts[1];
    }

    private static Duration length(String text, String[] parts, int at) {
        if (parts.length <= at || !parts[at].matches("\\d+s")) {
            throw new IllegalArgumentException(text + " must end with a length in seconds, such as 120s");
        }
        return Duration.ofSeconds(Long.parseLong(parts[at].substring(0, parts[at].length() - 1)));
    }
}
