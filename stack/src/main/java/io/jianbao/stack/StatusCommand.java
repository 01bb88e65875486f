package io.jianbao.stack;

import io.jianbao.stack.launch.HealthProbe;
import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.watch.ConsumerLag;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how each service is and how far it is behind. Exit code 0 when all are ready, else 1. */
@Command(
        name = "status",
        description = "Says how each service is and how far it is behind.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Override
    public Integer call() {
        StackLayout layout = options.layout();
        HealthProbe probe = new HealthProbe();
        boolean allUp = true;
        for (Map.Entry<String, Integer> service :
                Stack.servicePorts(layout.ports()).entrySet()) {
            HealthProbe.Health health = probe.ready(service.getValue());
            allUp &= health.up();
            System.out.printf(
                    "%-16s %-10s http://127.0.0.1:%d/q/health%n",
                    service.getKey(), health.up() ? "ready" : "not ready", service.getValue());
            if (!health.up()) {
                System.out.println("  " + health.body().replaceAll("\\s+", " "));
            }
        }
        System.out.println(ConsumerLag.describe(layout.bootstrapServers()));
        return allUp ? 0 : 1;
    }
}
