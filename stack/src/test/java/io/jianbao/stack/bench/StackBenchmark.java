package io.jianbao.stack.bench;

import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.launch.StackPorts;
import io.jianbao.stack.watch.StoreApi;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Memory, processor time, throughput and latency of the whole stack, on generated pages. Arguments: number of pages (1000), seed (1). No test: it prints
 * a table, and docs/operations.md says how to run it.
 */
public final class StackBenchmark {
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final int AN_ISSUE = 16;

    private final StackLayout layout;
    private final Stack stack;
    private final PrintStream out;

    private StackBenchmark(StackLayout layout, PrintStream out) {
        this.layout = layout;
        this.out = out;
        this.stack = new Stack(layout, out, false);
    }

    /** Runs it once. */
    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path root = Path.of(System.getProperty("jianbao.root", "."))
                .toAbsolutePath()
                .normalize();
        StackLayout layout = new StackLayout(root, Files.createTempDirectory("jianbao-bench"), StackPorts.free());
        new StackBenchmark(layout, System.out).run(pages, seed);
        System.exit(0);
    }

    private void run(int pages, long seed) throws Exception {
        try {
            stack.start();
            Map<String, ProcessUse> fresh = uses();
            Thread.sleep(IDLE.toMillis());
            Map<String, ProcessUse> idle = uses();
            long start = System.nanoTime();
            drop(pages, new PageText(seed));
            StoreFigures figures = new StoreFigures(new StoreApi(layout.storeUrl()));
            boolean all = figures.awaitStored(pages, LIMIT);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, ProcessUse> after = uses();
            out.printf(
                    "%n%d pages, seed %d: %s in %.1f s, %.1f pages/s%n",
                    pages, seed, all ? "all stored" : "NOT ALL STORED", seconds, pages / seconds);
            out.println("drop to stored: " + figures.latency());
            table(fresh, idle, after);
        } finally {
            stack.close();
        }
    }

    private void drop(int pages, PageText text) throws IOException {
        for (int i = 0; i < pages; i++) {
            int issue = i / AN_ISSUE;
            String key = String.format(
                    "bench-%02d/2024-%02d-%02d/%02d.txt",
                    issue / 336, 1 + issue / 28 % 12, 1 + issue % 28, 1 + i % AN_ISSUE);
            Path target = layout.inbox().resolve(key);
            Files.createDirectories(target.resolveSibling("."));
            Path partial = target.resolveSibling("." + target.getFileName() + ".part");
            Files.writeString(partial, text.next(), StandardCharsets.UTF_8);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Map<String, ProcessUse> uses() {
        List<String> names = new ArrayList<>(List.of("broker", "mongo"));
        names.addAll(Stack.SERVICES);
        Map<String, ProcessUse> uses = new LinkedHashMap<>();
        uses.put("launcher", ProcessUse.of(ProcessHandle.current()));
        names.forEach(
                name -> uses.put(name, ProcessUse.of(stack.child(name).process().toHandle())));
        return uses;
    }

    private void table(Map<String, ProcessUse> fresh, Map<String, ProcessUse> idle, Map<String, ProcessUse> after) {
        out.printf("%-16s %10s %10s %12s %14s%n", "process", "idle MB", "idle CPU", "MB after", "CPU s for all");
        idle.forEach((name, before) -> {
            ProcessUse start = fresh.getOrDefault(name, before);
            ProcessUse end = after.getOrDefault(name, before);
            double busy = 100.0 * before.cpu().minus(start.cpu()).toMillis() / IDLE.toMillis();
            out.printf(
                    "%-16s %10d %9.1f%% %12d %14.1f%n",
                    name,
                    before.residentMb(),
                    busy,
                    end.residentMb(),
                    end.cpu().minus(before.cpu()).toMillis() / 1e3);
        });
    }
}
