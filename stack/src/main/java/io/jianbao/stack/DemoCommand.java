package io.jianbao.stack;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.watch.ArticleTeller;
import io.jianbao.stack.watch.EnrichedTopic;
import io.jianbao.stack.watch.SampleDrop;
import io.jianbao.stack.watch.StoreApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first thing to run: starts everything, drops the sample pages, and prints each article as it is stored. */
@Command(
        name = "demo",
        description = "Starts everything, drops the sample pages, prints each article as it is stored, and stays.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Option(names = "--once", description = "End when the samples' articles are stored, instead of staying.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        StackLayout layout = options.layout();
        try (UpCommand.RunningStack running = UpCommand.RunningStack.start(layout, false);
                EnrichedTopic topic = EnrichedTopic.of(layout, true)) {
            int pages = SampleDrop.drop(layout.root().resolve("stack/samples"), layout.inbox());
            System.out.println("\ndropped " + pages + " sample pages from stack/samples; drop your own into "
                    + Path.of("").toAbsolutePath().relativize(layout.inbox()) + "\n");
            tell(topic, layout);
            if (!once) {
                running.awaitEnd();
            }
        }
        return 0;
    }

    private void tell(EnrichedTopic topic, StackLayout layout) throws InterruptedException {
        ArticleTeller teller = new ArticleTeller(Boolean.getBoolean("jianbao.terminal"));
        StoreApi store = new StoreApi(layout.storeUrl());
        int quietPolls = 0;
        int told = 0;
        while (!once || told == 0 || quietPolls < 10) {
            quietPolls++;
            for (ArticleEnriched article : topic.poll(Duration.ofMillis(500))) {
                store.awaitStored(article.article().id());
                System.out.println(teller.tell(article));
                quietPolls = 0;
                told++;
            }
        }
        System.out.println(told + " articles stored");
    }
}
