package io.jianbao.stack;

import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything and stays until Ctrl-C or {@code jianbao down}. */
@Command(
        name = "up",
        description = "Starts the broker, the database and the four services, and stays until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Override
    public Integer call() throws InterruptedException {
        StackLayout layout = options.layout();
        try (RunningStack running = RunningStack.start(layout, true)) {
            running.awaitEnd();
        }
        return 0;
    }

    /** A started stack that ends in order with this JVM. */
    record RunningStack(Stack stack, CountDownLatch end) implements AutoCloseable {
        static RunningStack start(StackLayout layout, boolean verbose) {
            PrintStream out = System.out;
            long start = System.nanoTime();
            Stack stack = new Stack(layout, out, verbose);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-all"));
            out.println("starting " + servers(layout) + "four services; data in " + layout.data());
            stack.start();
            out.printf("%nready in %.1f s%n", (System.nanoTime() - start) / 1e9);
            out.println("  drop pages into   " + layout.inbox());
            out.println("  reading room      " + layout.storeUrl() + "/");
            out.println("  articles          " + layout.storeUrl() + "/articles");
            out.println("  API description   " + layout.storeUrl() + "/q/openapi");
            out.println("  Kafka broker      " + layout.bootstrapServers() + ", topic "
                    + layout.topics().articlesEnriched());
            out.println("  MongoDB protocol  " + layout.mongoForPeople() + ", database jianbao");
            out.println("  logs              " + layout.logs());
            out.println("Ctrl-C ends it.");
            return new RunningStack(stack, new CountDownLatch(1));
        }

        private static String servers(StackLayout layout) {
            return (layout.own().kafka() == null ? "broker, " : "")
                    + (layout.own().mongo() == null ? "database, " : "");
        }

        void awaitEnd() throws InterruptedException {
            end.await();
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
