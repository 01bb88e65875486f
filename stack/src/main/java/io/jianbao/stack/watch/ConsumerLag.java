package io.jianbao.stack.watch;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records each consumer group has not read yet. */
public final class ConsumerLag {
    private static final int LIMIT_SECONDS = 5;
    private static final int LIMIT_MS = 4_000;

    private ConsumerLag() {}

    /** One line a group, {@code lag 0 nlp-service.articles-segmented}; or a line that says that the broker does not answer. */
    public static String describe(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MS);
        try (Admin admin = Admin.create(settings)) {
            return byGroup(admin).entrySet().stream()
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
    static Map<String, Long> byGroup(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Long> lag = new TreeMap<>();
        Collection<GroupListing> groups = admin.listGroups().all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        for (GroupListing group : groups) {
            lag.put(group.groupId(), lagOf(admin, group.groupId()));
        }
        return lag;
    }

    private static long lagOf(Admin admin, String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, OffsetSpec> latest =
                committed.keySet().stream().collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        return committed.entrySet().stream()
                .mapToLong(entry -> Math.max(
                        0, endOf(ends, entry.getKey()) - entry.getValue().offset()))
                .sum();
    }

    private static long endOf(Map<TopicPartition, ListOffsetsResultInfo> ends, TopicPartition partition) {
        ListOffsetsResultInfo end = ends.get(partition);
        return end == null ? 0 : end.offset();
    }
}
