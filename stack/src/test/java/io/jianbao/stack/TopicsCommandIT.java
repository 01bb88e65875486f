package io.jianbao.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import io.jianbao.stack.pipeline.RunningStack;
import io.jianbao.stack.pipeline.RunningStack.Handle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job that stands before the services on a broker of one's own. */
@ExtendWith(RunningStack.class)
class TopicsCommandIT {
    @Test
    void createsWhatIsMissingAndLeavesTheRest(Handle stack) throws Exception {
        assertThat(topics(stack, "fresh.")).isZero();
        assertThat(topics(stack, "fresh.")).isZero();
        try (Admin admin = admin(stack)) {
            List<String> names =
                    new Topics("fresh.").all().stream().map(Topic::name).toList();
            assertThat(admin.describeTopics(names).allTopicNames().get().values())
                    .hasSize(names.size())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topics.PARTITIONS));
        }
    }

    @Test
    void endsWithItsOwnCodeWhenATopicHasTheWrongShape(Handle stack) throws Exception {
        NewTopic narrow = new NewTopic(new Topics("narrow.").pagesStatus(), Optional.of(3), Optional.empty());
        try (Admin admin = admin(stack)) {
            admin.createTopics(List.of(narrow)).all().get();
            await().until(() -> admin.listTopics().names().get().contains(narrow.name()));
        }
        assertThat(topics(stack, "narrow.")).isEqualTo(78);
    }

    private static int topics(Handle stack, String prefix) {
        return Jianbao.commandLine()
                .execute("topics", "--bootstrap-servers", stack.layout().bootstrapServers(), "--prefix", prefix);
    }

    private static Admin admin(Handle stack) {
        return Admin.create(Map.of("bootstrap.servers", stack.layout().bootstrapServers()));
    }
}
