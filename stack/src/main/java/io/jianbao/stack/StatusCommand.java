package io.jianbao.stack;

import io.jianbao.stack.launch.HealthProbe;
import io.jianbao.stack.launch.ProcessReport;
import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.watch.ConsumerLag;
import io.jianbao.stack.watch.DeadLetterCount;
import io.jianbao.stack.watch.DropCounts;
import io.jianbao.stack.watch.StoreApi;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how each process is, how far each consumer is behind, and what became of the drops. */
@Command(
        name = "status",
        description = "Says how each process is, how far each consumer is behind, and what became of the drops.",
        footer = {"", "Exit code: 0 all services are ready, 1 one is not."},
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Override
    public Integer call() throws InterruptedException {
        StackLayout layout = options.layout();
        boolean allUp = services(layout);
        servers(layout);
        System.out.println(ConsumerLag.describe(layout.bootstrapServers()));
        drops(new DropCounts(new StoreApi(layout.storeUrl())));
        System.out.println("dead letters  " + deadLetters(layout));
        System.out.println("disk free     " + diskFree(layout));
        return allUp ? 0 : 1;
    }

    private static boolean services(StackLayout layout) {
        HealthProbe probe = new HealthProbe();
        ProcessReport report = new ProcessReport(layout);
        boolean allUp = true;
        for (Map.Entry<String, Integer> service :
                Stack.servicePorts(layout.ports()).entrySet()) {
            HealthProbe.Health health = probe.ready(service.getValue());
            allUp &= health.up();
            line(service.getKey(), health.up() ? "ready" : "not ready", report);
            health.causes().forEach(cause -> System.out.println("  " + cause));
        }
        return allUp;
    }

    private static void servers(StackLayout layout) {
        ProcessReport report = new ProcessReport(layout);
        if (layout.own().kafka() == null) {
            line("broker", "embedded", report);
        }
        if (layout.own().mongo() == null) {
            line("mongo", "embedded", report);
        }
    }

    private static void line(String name, String state, ProcessReport report) {
        System.out.printf("%-16s %-10s %s%n", name, state, report.describe(name).orElse("not started here"));
    }

    private static void drops(DropCounts counts) throws InterruptedException {
        System.out.println("drops         " + counts.byState().orElse("not known, the store cannot say"));
        System.out.println("overdue       "
                + counts.overdue().map(count -> count + " drops").orElse("not known, the store cannot say"));
    }

    private static String deadLetters(StackLayout layout) {
        try {
            return DeadLetterCount.byTopic(layout.bootstrapServers(), layout.topics()).entrySet().stream()
                    .map(topic -> topic.getKey() + " " + topic.getValue())
                    .collect(Collectors.joining(", "));
        } catch (KafkaException e) {
            return "not known, the broker does not answer";
        }
    }

    private static String diskFree(StackLayout layout) {
        try {
            return Files.getFileStore(layout.data()).getUsableSpace() / (1024 * 1024) + " MB at " + layout.data();
        } catch (IOException e) {
            return "not known: there is no " + layout.data();
        }
    }
}
