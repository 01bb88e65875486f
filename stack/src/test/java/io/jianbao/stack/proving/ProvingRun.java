package io.jianbao.stack.proving;

import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.proving.DisturbancePlan.Step;
import io.jianbao.stack.watch.ConsumerLag;
import io.jianbao.stack.watch.StoreApi;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run of a stack of its own: files go in at a pace, bad things happen meanwhile, then all is checked. Between two disturbances goes a share
 * of the files: half of it before the next one, half while that lasts.
 */
final class ProvingRun {
    private static final Duration SETTLED_LIMIT = Duration.ofSeconds(30);
    private static final long LOOK_MS = 1_000;

    private final StackLayout layout;
    private final PrintStream console;
    private final Pace pace;
    private final Dropper dropper;

    /**
     * How fast files go in, and how long all may take.
     *
     * @param between two files
     * @param limit   from the last file to the last end state
     */
    record Pace(Duration between, Duration limit) {}

    ProvingRun(StackLayout layout, Pace pace, PrintStream console) {
        this.layout = layout;
        this.pace = pace;
        this.console = console;
        this.dropper = new Dropper(layout.inbox());
    }

    /** Starts the stack, does all, and stops it. */
    RunOutcome run(DropPlan drops, DisturbancePlan disturbances) throws Exception {
        try (Stack stack = new Stack(layout, new PrintStream(OutputStream.nullOutputStream()), false)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-all"));
            stack.start();
            try (Database database =
                            new Database("mongodb://127.0.0.1:" + layout.ports().mongo());
                    PairWatch watch = new PairWatch(database)) {
                long start = System.nanoTime();
                List<Healing> healings = flow(
                        drops.drops(),
                        disturbances.steps(),
                        new Disturber(layout, new RunningParts(stack, layout.runFile())));
                Ledger ledger = new Ledger(new LedgerReader(new StoreApi(layout.storeUrl())), dropper.dropped());
                boolean closed = ledger.awaitClosed(pace.limit());
                Duration total = Duration.ofNanos(System.nanoTime() - start);
                if (!closed) {
                    tellWhatIsOpen(ledger);
                }
                return settled(ledger, database, watch, new Course(healings, total));
            }
        }
    }

    private void tellWhatIsOpen(Ledger ledger) {
        console.println("not all files have their end state; logs in " + layout.logs());
        ledger.open().forEach(console::println);
        console.println(new Readiness(layout.ports()).describe());
        console.println(ConsumerLag.describe(layout.bootstrapServers()));
    }

    private record Course(List<Healing> healings, Duration total) {}

    private List<Healing> flow(List<Drop> drops, List<Step> steps, Disturber disturber) throws Exception {
        List<Healing> healings = new ArrayList<>();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            int shares = 2 * steps.size() + 1;
            putIn(share(drops, 0, shares));
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                Thread.sleep(step.lullMs());
                Future<Healing> healing = thread.submit(() -> disturber.disturb(step.disturbance()));
                putIn(share(drops, 2 * i + 1, shares));
                healings.add(healing.get());
                console.println(ProvingReport.line(healings.get(i)));
                putIn(share(drops, 2 * i + 2, shares));
            }
        } finally {
            thread.shutdownNow();
        }
        return healings;
    }

    private static List<Drop> share(List<Drop> drops, int index, int shares) {
        return drops.subList(drops.size() * index / shares, drops.size() * (index + 1) / shares);
    }

    private void putIn(List<Drop> drops) throws Exception {
        for (Drop drop : drops) {
            dropper.put(drop);
            Thread.sleep(pace.between().toMillis());
        }
    }

    /** The last file has ended, but a repeat of it may still be on its way: what differs now may be equal in a moment. */
    private RunOutcome settled(Ledger ledger, Database database, PairWatch watch, Course course) throws Exception {
        long deadline = System.nanoTime() + SETTLED_LIMIT.toNanos();
        while (true) {
            List<StoredArticle> articles = database.articles();
            Map<String, StoredArticle> byId = articles.stream()
                    .collect(Collectors.toMap(StoredArticle::id, Function.identity(), (first, second) -> first));
            TopicFigures topics = TopicFigures.read(layout.bootstrapServers());
            List<String> violations = new RunChecks()
                    .ledger(ledger, database.dropIds())
                    .bucket(new BucketListing(layout.bucket()), dropper.dropped())
                    .articles(articles)
                    .topics(topics, byId)
                    .pairs(watch)
                    .violations();
            if (violations.isEmpty() || System.nanoTime() > deadline) {
                return new RunOutcome(dropper.dropped(), byId, topics, course.healings(), violations, course.total());
            }
            Thread.sleep(LOOK_MS);
        }
    }
}
