package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.publish.PublishOutcome.Published;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds after every step of any history; histories are drawn from seeds. */
class PublisherHistoryTest {
    private static final int STEPS = 30;
    private final Publisher publisher = new Publisher(PublisherOptions.standard());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void subscriberWhoKeepsTheHighestRevisionSeesWhatIsHeld(long seed) {
        Random random = new Random(seed);
        HeldPage held = HeldPage.unknown();
        Map<String, ArticleState> subscriber = new HashMap<>();
        for (int step = 1; step <= STEPS; step++) {
            Published outcome = step(random, step, held);
            held = outcome.next();
            outcome.publications().forEach(publication -> keep(subscriber, publication.article()));

            assertThat(subscriber.keySet()).isEqualTo(new HashSet<>(held.page().articleIds()));
            for (ArticleState article : held.articles()) {
                ArticleState seen = subscriber.get(article.id());
                assertThat(seen.revision()).isEqualTo(article.revision());
                assertThat(seen.status()).isEqualTo(article.status());
                assertThat(seen.contentHash()).isEqualTo(article.contentHash());
            }
            assertThat(idsOf(held.articles())).hasSize(held.articles().size());
        }
    }

    private static void keep(Map<String, ArticleState> subscriber, ArticleState article) {
        ArticleState before = subscriber.put(article.id(), article);
        int expected = before == null ? 1 : before.revision() + 1;
        assertThat(article.revision()).isEqualTo(expected);
    }

    private Published step(Random random, int step, HeldPage held) {
        Instant now = Instant.ofEpochSecond(step * 100_000L);
        return switch (random.nextInt(8)) {
            case 0 ->
                (Published) publisher.withdraw(
                        new Withdrawal(PageDraft.PAGE, PageDraft.ISSUE, "w" + step, new IngestPosition(3, step)),
                        held,
                        now);
            case 1 -> held.page() == null ? publish(random, step, held, now) : publisher.review(held, now, now);
            case 2 ->
                held.page() == null
                        ? publish(random, step, held, now)
                        : publisher.review(held, now.minusSeconds(90_000), now);
            default -> publish(random, step, held, now);
        };
    }

    private Published publish(Random random, int step, HeldPage held, Instant now) {
        PageDraft draft = PageDraft.ingestedAt(step);
        int articles = random.nextInt(6);
        for (int i = 0; i < articles; i++) {
            int story = random.nextInt(6);
            String body = Texts.body(story, 60 + 40 * story);
            String printed = random.nextInt(3) == 0 ? Texts.misread(body, 7 + random.nextInt(20)) : body;
            if (story == 0) {
                draft.jumpingArticle("报道" + story, printed);
            } else {
                draft.article("报道" + story, printed);
            }
        }
        return (Published) publisher.publish(draft.page(), held, now);
    }

    private static Set<String> idsOf(List<ArticleState> articles) {
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> ids.add(article.id()));
        return ids;
    }
}
