package io.jianbao.stack;

import io.jianbao.events.EventCodec;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.watch.StoreApi;
import io.jianbao.stack.where.Answer;
import io.jianbao.stack.where.DropTeller;
import io.jianbao.stack.where.FoundDrop;
import io.jianbao.stack.where.Question;
import io.jianbao.stack.where.StoreLedger;
import io.jianbao.stack.where.TopicLedger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a page is: every step of every drop that fits. */
@Command(
        name = "where",
        description = "Says where a page is: every step of its way, with time, outcome and reason.",
        footer = {
            "",
            "Exit code: 0 found, with an end state; 3 found, under way; 4 unknown; 1 neither store nor broker answers."
        },
        mixinStandardHelpOptions = true)
final class WhereCommand implements Callable<Integer> {
    private static final int TITLES = 50;

    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Parameters(
            paramLabel = "NAME|HASH|PHRASE|ID",
            description = "File name or object key, SHA-256 or drop id, words of the page, page id or article id.")
    private String asked = "";

    @Option(names = "--json", description = "The answer as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        StackLayout layout = options.layout();
        StoreLedger store = new StoreLedger(new StoreApi(layout.storeUrl()));
        Optional<Answer> answer = ask(layout, store);
        if (answer.isEmpty()) {
            return 1;
        }
        if (json) {
            System.out.println(new String(new EventCodec().encode(answer.get()), StandardCharsets.UTF_8));
        } else {
            tell(answer.get(), store);
        }
        return answer.get().exitCode();
    }

    private Optional<Answer> ask(StackLayout layout, StoreLedger store) throws InterruptedException {
        List<Question> questions = Question.of(asked);
        Optional<List<FoundDrop>> known = store.find(questions);
        if (known.isPresent()) {
            return known.map(drops -> new Answer("store", drops));
        }
        System.err.println("jianbao where: the store at " + layout.storeUrl() + " cannot say; reading the topic "
                + layout.topics().pagesStatus() + " instead (30 days, no phrases)");
        try {
            return Optional.of(new Answer("topic", new TopicLedger(layout).find(questions)));
        } catch (KafkaException e) {
            System.err.println("jianbao where: the broker at " + layout.bootstrapServers() + " does not answer either: "
                    + e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(Answer answer, StoreLedger store) throws InterruptedException {
        if (answer.items().isEmpty()) {
            System.out.println("no drop is known by '" + asked + "'; is it still in the inbox?");
        }
        DropTeller teller = new DropTeller(ZoneId.systemDefault());
        for (FoundDrop drop : answer.items()) {
            System.out.println(teller.tell(drop, headlines(answer, drop, store)));
        }
    }

    private static Map<String, String> headlines(Answer answer, FoundDrop drop, StoreLedger store)
            throws InterruptedException {
        Map<String, String> headlines = new HashMap<>();
        if (answer.source().equals("store")) {
            for (FoundDrop.Listed article :
                    DropTeller.listed(drop).stream().limit(TITLES).toList()) {
                store.headline(article.id()).ifPresent(headline -> headlines.put(article.id(), headline));
            }
        }
        return headlines;
    }
}
