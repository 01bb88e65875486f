package io.jianbao.stack.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.stack.where.Question.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DropTellerTest {
    private static final String ARTICLE = "linjiang-wanbao:2024-03-18:01:fbabe5be";
    private static final FoundDrop DROP = new FoundDrop(
            "5f1c",
            "linjiang-wanbao/2024-03-18/01.txt",
            null,
            "linjiang-wanbao:2024-03-18:01",
            "under-way",
            false,
            List.of(
                    step("ingest", "accepted", null, null),
                    step("publish", "published", null, List.of(new FoundDrop.Listed(ARTICLE, 2))),
                    step("store", "waiting", "the database is away", null)));

    @Test
    void tellsEveryStepAndTheArticles() {
        String told = new DropTeller(ZoneOffset.UTC).tell(DROP, Map.of(ARTICLE, "临江港跑出加速度"));
        assertThat(told.lines())
                .containsExactly(
                        "linjiang-wanbao/2024-03-18/01.txt  under-way, no end state yet",
                        "  page  linjiang-wanbao:2024-03-18:01",
                        "  drop  5f1c",
                        "  2024-03-18 05:00:01.500  ingest   accepted  (version 0.1.0)",
                        "  2024-03-18 05:00:01.500  publish  published, 1 articles  (version 0.1.0)",
                        "  2024-03-18 05:00:01.500  store    waiting: the database is away  (version 0.1.0)",
                        "  article  " + ARTICLE + "  revision 2  临江港跑出加速度");
    }

    @Test
    void theExitCodeSaysHowItStands() {
        assertThat(new Answer("topic", List.of()).exitCode()).isEqualTo(4);
        assertThat(new Answer("topic", List.of(DROP)).exitCode()).isEqualTo(3);
    }

    @Test
    void theTopicFindsByNameKeyPageAndArticle() {
        assertThat(TopicLedger.isMeant(DROP, new Question(Kind.NAME, "01.txt"))).isTrue();
        assertThat(TopicLedger.isMeant(DROP, new Question(Kind.NAME, "1.txt"))).isFalse();
        assertThat(TopicLedger.isMeant(DROP, new Question(Kind.HASH, "5f1c"))).isTrue();
        assertThat(TopicLedger.isMeant(DROP, new Question(Kind.ID, ARTICLE))).isTrue();
        assertThat(TopicLedger.isMeant(DROP, new Question(Kind.ID, "linjiang-wanbao:2024-03-18:01")))
                .isTrue();
    }

    private static FoundDrop.Step step(String step, String outcome, String reason, List<FoundDrop.Listed> articles) {
        return new FoundDrop.Step(step, outcome, reason, "0.1.0", Instant.parse("2024-03-18T05:00:01.500Z"), articles);
    }
}
