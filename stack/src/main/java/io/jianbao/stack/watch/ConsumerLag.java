package io.jianbao.stack.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records each consumer group has not read yet. A group that has read all stands before the mark of the last transaction, so a small distance
 * of offsets is not taken for lag: the records in it are read and counted.
 */
public final class ConsumerLag {
    private static final int LIMIT_SECONDS = 5;
    private static final int LIMIT_MS = 4_000;
    /** Up to this distance records are counted; beyond it the distance of offsets says enough. */
    private static final int COUNTED = 2_000;

    private ConsumerLag() {}

    /** One line a group, {@code lag 0 nlp-service.articles-segmented}; or a line that says that the broker does not answer. */
    public static String describe(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MS);
        try (Admin admin = Admin.create(settings)) {
            return byGroup(admin, bootstrapServers).entrySet().stream()
                    .map(group -> String.format("lag %6d  %s", group.getValue(), group.getKey()))
                    .collect(Collectors.joining("\n"));
        } catch (ExecutionException | TimeoutException e) {
            return "the broker at " + bootstrapServers + " does not answer";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** Unread records by group, in the groups' order. */
    static Map<String, Long> byGroup(Admin admin, String bootstrapServers)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Long> lag = new TreeMap<>();
        Collection<GroupListing> groups = admin.listGroups().all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        for (GroupListing group : groups) {
            lag.put(group.groupId(), lagOf(admin, bootstrapServers, group.groupId()));
        }
        return lag;
    }

    private static long lagOf(Admin admin, String bootstrapServers, String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> behind = new HashMap<>();
        long distance = 0;
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, Long> ends = TopicRecords.ends(admin, committed.keySet());
        for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : committed.entrySet()) {
            long offset = entry.getValue().offset();
            long end = ends.getOrDefault(entry.getKey(), offset);
            if (end > offset) {
                behind.put(entry.getKey(), offset);
                distance += end - offset;
            }
        }
        return behind.isEmpty() || distance > COUNTED ? distance : TopicRecords.countFrom(bootstrapServers, behind);
    }
}
