package io.jianbao.stack;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import io.jianbao.stack.watch.ArticleTeller;
import io.jianbao.stack.watch.EnrichedTopic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints enriched articles from the topic as they come. */
@Command(
        name = "tail",
        description = "Prints enriched articles from the topic as they come, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class TailCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Option(names = "--from-beginning", description = "Also what is there already.")
    private boolean fromBeginning;

    @Option(names = "--json", description = "One JSON record a line (the default when the output is no terminal).")
    private boolean json;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "End after N articles (default: never).",
            defaultValue = "9223372036854775807")
    private long count;

    @Override
    public Integer call() {
        boolean asJson = json || !Boolean.getBoolean("jianbao.terminal");
        ArticleTeller teller = new ArticleTeller(true);
        EventCodec codec = new EventCodec();
        long left = count;
        try (EnrichedTopic topic = EnrichedTopic.of(options.layout(), fromBeginning)) {
            while (left > 0) {
                List<ArticleEnriched> articles = topic.poll(Duration.ofMillis(500));
                for (ArticleEnriched article : articles.subList(0, (int) Math.min(left, articles.size()))) {
                    System.out.println(
                            asJson ? new String(codec.encode(article), StandardCharsets.UTF_8) : teller.tell(article));
                    left--;
                }
            }
        }
        return 0;
    }
}
