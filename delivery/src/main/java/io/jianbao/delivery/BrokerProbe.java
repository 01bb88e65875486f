package io.jianbao.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks the broker every two seconds whether it is there, also when no record is in hand; once it is, has the topics verified. */
@ApplicationScoped
public class BrokerProbe {
    private static final Logger LOG = Logger.getLogger(BrokerProbe.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final TopicCheck topics;
    private final String bootstrapServers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean reachable;

    @Inject
    public BrokerProbe(TopicCheck topics, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topics = topics;
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes StartupEvent event) {
        Thread thread = new Thread(this::probe, "broker-probe");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Whether the broker answered last time it was asked. */
    public boolean isReachable() {
        return reachable;
    }

    private void probe() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            do {
                ask(admin);
                if (reachable && !topics.isVerified()) {
                    topics.verify(admin);
                }
            } while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Admin admin) throws InterruptedException {
        boolean before = reachable;
        try {
            admin.describeCluster().nodes().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            reachable = true;
        } catch (ExecutionException | TimeoutException e) {
            reachable = false;
        }
        if (before != reachable) {
            LOG.infof("broker %s bootstrap=%s", reachable ? "reachable" : "away, waiting for it", bootstrapServers);
        }
    }
}
