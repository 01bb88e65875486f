package io.jianbao.embedded;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the one list before any service starts; those that exist are left as they are, but must have the right shape. */
public final class TopicCreation {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private TopicCreation() {}

    /**
     * Creates what is missing, with the broker's default replication.
     *
     * @throws TopicShapeException   when a topic exists with another number of partitions or another cleanup
     * @throws IllegalStateException when the broker does not answer within 30 s or refuses
     */
    public static void create(String bootstrapServers, Topics topics) {
        if (!createWithin(LIMIT, bootstrapServers, topics)) {
            throw new IllegalStateException("cannot create topics: " + bootstrapServers + " does not answer within "
                    + LIMIT.toSeconds() + " s");
        }
    }

    /**
     * As {@link #create}, for a broker that may not be there yet.
     *
     * @return false when it did not answer within {@code limit}
     */
    public static boolean createWithin(Duration limit, String bootstrapServers, Topics topics) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) limit.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) limit.toMillis());
        try (Admin admin = Admin.create(settings)) {
            new Creation(admin, topics, limit).run();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException || e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new IllegalStateException(
                    "cannot create topics: " + bootstrapServers + " refuses: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (KafkaException e) {
            throw new IllegalStateException("no usable Kafka address: " + bootstrapServers + ": " + deepest(e), e);
        }
    }

    private static String deepest(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()) : deepest(failure.getCause());
    }

    private record Creation(Admin admin, Topics topics, Duration limit) {
        void run() throws ExecutionException, TimeoutException, InterruptedException {
            Set<String> existing = admin.listTopics().names().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            checkShapes(topics.all().stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .toList());
            List<NewTopic> missing = topics.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Creation::newTopic)
                    .toList();
            admin.createTopics(missing).all().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void checkShapes(List<Topic> existing)
                throws ExecutionException, TimeoutException, InterruptedException {
            Map<String, TopicDescription> found = admin.describeTopics(
                            existing.stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            Map<ConfigResource, Config> settings = admin.describeConfigs(
                            existing.stream().map(Creation::resource).toList())
                    .all()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            String faults = existing.stream()
                    .map(topic -> fault(
                            topic,
                            Objects.requireNonNull(found.get(topic.name())),
                            Objects.requireNonNull(settings.get(resource(topic)))))
                    .filter(fault -> !fault.isEmpty())
                    .collect(Collectors.joining("; "));
            if (!faults.isEmpty()) {
                throw new TopicShapeException(faults + ": create anew, or take another prefix");
            }
        }

        private static String fault(Topic topic, TopicDescription found, Config settings) {
            int partitions = found.partitions().size();
            String cleanup = settings.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
            String expected = topic.config().getOrDefault(TopicConfig.CLEANUP_POLICY_CONFIG, "delete");
            return partitions == Topics.PARTITIONS && cleanup.equals(expected)
                    ? ""
                    : "topic " + topic.name() + " has " + partitions + " partitions and cleanup " + cleanup
                            + ", needed are " + Topics.PARTITIONS + " and " + expected;
        }

        private static ConfigResource resource(Topic topic) {
            return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        }

        private static NewTopic newTopic(Topic topic) {
            return new NewTopic(topic.name(), Optional.of(Topics.PARTITIONS), Optional.empty()).configs(topic.config());
        }
    }
}
