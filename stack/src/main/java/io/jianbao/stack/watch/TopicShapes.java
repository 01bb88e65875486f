package io.jianbao.stack.watch;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Says which topics of a broker have another shape than the list names: what every service checks at its start, before any is started. */
public final class TopicShapes {
    private static final int LIMIT_SECONDS = 30;

    private TopicShapes() {}

    /**
     * One line a fault of those topics that exist, empty when all is well. Example:
     * {@code topic pages.status has 3 partitions, 12 are needed: delete it, or name another prefix}.
     *
     * @throws IllegalStateException when the broker does not answer within 30 s
     */
    public static List<String> faults(String bootstrapServers, Topics topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            List<Topic> present = topics.all().stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .toList();
            Map<String, TopicDescription> found = admin.describeTopics(
                            present.stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get(LIMIT_SECONDS, TimeUnit.SECONDS);
            Map<ConfigResource, Config> settings = admin.describeConfigs(
                            present.stream().map(TopicShapes::resource).toList())
                    .all()
                    .get(LIMIT_SECONDS, TimeUnit.SECONDS);
            return present.stream()
                    .flatMap(topic -> faults(
                            topic,
                            Objects.requireNonNull(found.get(topic.name())),
                            Objects.requireNonNull(settings.get(resource(topic))))
                            .stream())
                    .toList();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot read topics at " + bootstrapServers + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading topics", e);
        }
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<String> faults(Topic topic, TopicDescription found, Config settings) {
        List<String> faults = new ArrayList<>();
        int partitions = found.partitions().size();
        if (partitions != Topics.PARTITIONS) {
            faults.add("topic " + topic.name() + " has " + partitions + " partitions, " + Topics.PARTITIONS
                    + " are needed: delete it, or name another prefix");
        }
        String expected = topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG);
        String cleanup = settings.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
        if (!cleanup.equals(expected)) {
            faults.add("topic " + topic.name() + " has cleanup.policy " + cleanup + ", " + expected + " is needed");
        }
        return faults;
    }
}
