package io.jianbao.embedded;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics of the one list before any service starts; those that exist are left as they are. */
public final class TopicCreation {
    private static final int LIMIT_SECONDS = 30;

    private TopicCreation() {}

    /**
     * Creates what is missing, with the broker's default replication.
     *
     * @throws IllegalStateException when the broker does not answer within 30 s or refuses
     */
    public static void create(String bootstrapServers, Topics topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(TopicCreation::newTopic)
                    .toList();
            admin.createTopics(missing).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot create topics at " + bootstrapServers + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    private static NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(Topics.PARTITIONS), Optional.empty()).configs(topic.config());
    }
}
