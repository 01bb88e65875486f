package io.jianbao.delivery;

import io.jianbao.delivery.StuckWork.Stuck;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What threads are doing, for the log: those that are stuck, or all when it is not known which. */
final class ThreadDump {
    private ThreadDump() {}

    static String of(Collection<Stuck> stuck) {
        Set<Thread> threads = stuck.stream()
                .map(Stuck::thread)
                .filter(thread -> thread != null)
                .collect(Collectors.toSet());
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> threads.isEmpty() || threads.contains(entry.getKey()))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Thread thread, StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", '"' + thread.getName() + "\" " + thread.getState(), ""));
    }
}
