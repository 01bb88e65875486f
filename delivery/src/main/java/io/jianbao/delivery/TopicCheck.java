package io.jianbao.delivery;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Verifies at start that the topics exist in the right shape; services never create them. While the broker or a topic is absent the service
 * waits, not ready; a topic with another number of partitions or another cleanup ends it with a message.
 */
@ApplicationScoped
public class TopicCheck {
    private static final Logger LOG = Logger.getLogger(TopicCheck.class);
    private static final long PAUSE_MS = 1_000;
    private static final int ANSWER_SECONDS = 5;
    private static final int WRONG_SHAPE_EXIT = 78;

    private final Topics topics;
    private final String bootstrapServers;
    private volatile boolean verified;
    private volatile boolean stopping;

    @Inject
    public TopicCheck(Topics topics, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topics = topics;
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes StartupEvent event) {
        Thread thread = new Thread(this::verifyUntilDone, "topic-check");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether all topics were found in the right shape. */
    public boolean isVerified() {
        return verified;
    }

    private void verifyUntilDone() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            while (!stopping && !verified) {
                verified = verify(admin);
                if (!verified) {
                    Thread.sleep(PAUSE_MS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean verify(Admin admin) throws InterruptedException {
        try {
            Map<String, TopicDescription> found =
                    admin.describeTopics(names()).allTopicNames().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            Map<ConfigResource, Config> settings =
                    admin.describeConfigs(resources()).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return topics.all().stream().allMatch(topic -> hasItsShape(topic, found, settings));
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("waiting for broker and topics bootstrap=%s reason=%s", bootstrapServers, e.getMessage());
            return false;
        }
    }

    private List<String> names() {
        return topics.all().stream().map(Topic::name).toList();
    }

    private List<ConfigResource> resources() {
        return names().stream().map(TopicCheck::resource).toList();
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static boolean hasItsShape(
            Topic topic, Map<String, TopicDescription> found, Map<ConfigResource, Config> settings) {
        int partitions =
                Objects.requireNonNull(found.get(topic.name())).partitions().size();
        String cleanup = Objects.requireNonNull(settings.get(resource(topic.name())))
                .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                .value();
        String expected = topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG);
        if (partitions == Topics.PARTITIONS && cleanup.equals(expected)) {
            return true;
        }
        LOG.errorf(
                "topic has the wrong shape topic=%s partitions=%d expected=%d cleanup=%s expected=%s: create it anew",
                topic.name(), partitions, Topics.PARTITIONS, cleanup, expected);
        Quarkus.asyncExit(WRONG_SHAPE_EXIT);
        return false;
    }
}
