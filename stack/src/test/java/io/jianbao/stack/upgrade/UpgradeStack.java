package io.jianbao.stack.upgrade;

import static org.awaitility.Awaitility.await;

import io.jianbao.events.EventCodec;
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
import java.util.List;

/** A stack on a data folder of this test's, with what test and fixture ask of it. */
final class UpgradeStack implements AutoCloseable {
    static final List<String> PAGES = List.of("linjiang-wanbao/2024-03-18/01.txt", "haiyue-ribao/2024-04-12/05.txt");

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final StackLayout layout;
    private final Stack stack;
    private final StoreApi store;

    /** What is read of the store's answer. */
    public record Articles(List<Item> items) {}

    /** An article. */
    public record Item(String id, int revision) {}

    UpgradeStack(Path data, PrintStream console) {
        this.layout = new StackLayout(Path.of(System.getProperty("jianbao.root")), data, StackPorts.free());
        this.stack = new Stack(layout, console, false);
        this.store = new StoreApi(layout.storeUrl());
        stack.start();
    }

    /** A sample page's bytes. */
    byte[] sample(String key) throws IOException {
        return Files.readAllBytes(layout.root().resolve("stack/samples").resolve(key));
    }

    void drop(String key, byte[] bytes) throws IOException {
        Path target = layout.inbox().resolve(key);
        Files.createDirectories(target.resolveSibling("."));
        Path partial = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(partial, bytes);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until the ledger's answer for {@code key} contains {@code words}. */
    void awaitLedger(String key, String words) {
        await().atMost(LIMIT).until(() -> store.get("/where?name=" + key).body().contains(words));
    }

    /** Every stored article, {@code id revision}, in the order of ids. */
    List<String> articles() throws InterruptedException {
        byte[] answer = store.get("/articles?limit=100").body().getBytes(StandardCharsets.UTF_8);
        return new EventCodec()
                .decode(answer, Articles.class).items().stream()
                        .map(article -> article.id() + " " + article.revision())
                        .sorted()
                        .toList();
    }

    @Override
    public void close() {
        stack.close();
    }
}
