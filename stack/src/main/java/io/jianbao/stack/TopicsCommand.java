package io.jianbao.stack;

import io.jianbao.embedded.TopicCreation;
import io.jianbao.embedded.TopicShapeException;
import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Creates the topics on a broker of one's own before any service starts, and checks those that are there. Exit code 0 when all are there in the
 * right shape, 78 when one has another shape (the services would end with the same code), 1 when the broker does not answer.
 */
@Command(
        name = "topics",
        description = "Creates the topics that are missing on a broker of your own, and checks the others.",
        mixinStandardHelpOptions = true)
final class TopicsCommand implements Callable<Integer> {
    private static final int WRONG_SHAPE = 78;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "The broker (default: $KAFKA_BOOTSTRAP_SERVERS, else 127.0.0.1:9092).",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}")
    private String bootstrapServers = "";

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            description = "Stands before every name (default: $JIANBAO_TOPICS_PREFIX, else nothing).",
            defaultValue = "${env:JIANBAO_TOPICS_PREFIX:-}")
    private String prefix = "";

    @Override
    public Integer call() {
        Topics topics = new Topics(prefix);
        try {
            TopicCreation.create(bootstrapServers, topics);
        } catch (TopicShapeException wrong) {
            System.err.println("jianbao: " + wrong.getMessage());
            return WRONG_SHAPE;
        }
        topics.all().stream().map(Topic::name).forEach(System.out::println);
        return 0;
    }
}
