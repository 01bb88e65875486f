package io.jianbao.stack.proving;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the stack came through a disturbance.
 *
 * @param disturbance what happened
 * @param found       from a freeze to the end of the frozen process; null where nothing was to be found
 * @param healed      until all services were ready again: from the kill or freeze; from the end of a pause, an outage or a full disk
 * @param note        what else was seen, possibly empty
 */
record Healing(Disturbance disturbance, @Nullable Duration found, Duration healed, String note) {}
