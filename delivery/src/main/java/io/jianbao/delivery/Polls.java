package io.jianbao.delivery;

import java.util.Map;

/** Clients of Kafka that must poll again and again for as long as the service lives. */
public interface Polls {
    /**
     * By channel, seconds since the client last polled: below zero before its first poll, infinite when it polls no more because it was closed.
     */
    Map<String, Double> secondsSincePoll();
}
