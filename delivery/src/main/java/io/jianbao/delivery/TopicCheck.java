package io.jianbao.delivery;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.jboss.logging.Logger;

/**
 * Verifies at start, for the {@link BrokerProbe}, that the topics exist in the right shape; services never create them. While the broker or a topic is absent the service
 * waits, not ready; a topic with another number of partitions or another cleanup ends it with a message.
 */
@ApplicationScoped
public class TopicCheck {
    private static final Logger LOG = Logger.getLogger(TopicCheck.class);
    private static final int ANSWER_SECONDS = 5;
    private static final int WRONG_SHAPE_EXIT = 78;

    private final Topics topics;
    private volatile boolean verified;

    @Inject
    public TopicCheck(Topics topics) {
        this.topics = topics;
    }

    /** Whether all topics were found in the right shape. */
    public boolean isVerified() {
        return verified;
    }

    /** Looks at the topics once. */
    void verify(Admin admin) throws InterruptedException {
        verified = haveTheirShape(admin);
    }

    private boolean haveTheirShape(Admin admin) throws InterruptedException {
        try {
            Map<String, TopicDescription> found =
                    admin.describeTopics(names()).allTopicNames().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            Map<ConfigResource, Config> settings =
                    admin.describeConfigs(resources()).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return topics.all().stream().allMatch(topic -> hasItsShape(topic, found, settings));
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("waiting for broker and topics reason=%s", e.getMessage());
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
