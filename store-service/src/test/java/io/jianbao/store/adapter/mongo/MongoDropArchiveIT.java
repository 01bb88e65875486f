package io.jianbao.store.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.adapter.event.PageMapping;
import io.jianbao.store.adapter.event.Records;
import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import io.jianbao.store.domain.DropState;
import io.jianbao.store.domain.Steps;
import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoDropArchiveIT {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");

    @TempDir
    static Path folder;

    private static TestDatabase test;
    private final MongoDropArchive drops = new MongoDropArchive(test.database);

    @BeforeAll
    static void start() {
        test = TestDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        test.close();
    }

    @BeforeEach
    void clear() {
        test.clear();
    }

    @Test
    void givesALedgerBackAsItWas() {
        DropReport accepted = report("accepted", 0, null);
        DropReport published = report("published", 1, List.of(new ArticleRevision("a", 2)));

        drops.change("d1", known -> known.with(accepted));
        DropLedger ledger =
                drops.change("d1", known -> known.with(published).withSource("paper/day/01.txt", "aa11", "page"));

        assertThat(drops.byHash("d1", 9)).containsExactly(ledger);
        assertThat(drops.byHash("aa11", 9)).containsExactly(ledger);
        assertThat(drops.byName("01.txt", 9)).containsExactly(ledger);
        assertThat(drops.byName("paper/day/01.txt", 9)).containsExactly(ledger);
        assertThat(drops.byIdOrPage("page", 9)).containsExactly(ledger);
        assertThat(drops.byName("02.txt", 9)).isEmpty();
    }

    @Test
    void losesNoStepToAnotherWriter() {
        IntStream.range(0, 24).parallel().forEach(i -> {
            DropReport step = report("step " + i, i, null);
            drops.change("d1", known -> known.with(step));
        });

        assertThat(drops.byHash("d1", 1).get(0).steps()).hasSize(24);
    }

    @Test
    void knowsWhichDropsAwaitArticlesAndWhichAreStuck() {
        drops.change("d1", known -> known.with(report("accepted", 0, null)));
        drops.change("d2", known -> known.with(report("published", 1, List.of())));
        drops.change("d3", known -> known.with(report("rejected", 2, null)));

        assertThat(drops.awaitingArticles(List.of("d1", "d2", "d3"), List.of("no such page")))
                .extracting(DropLedger::dropId)
                .containsExactly("d2");
        assertThat(drops.overdue(MORNING.plusSeconds(60))).isEqualTo(2);
        assertThat(drops.overdue(MORNING)).isZero();
        assertThat(drops.awaitingSince(MORNING.plusSeconds(60), 9))
                .extracting(DropLedger::dropId)
                .containsExactly("d2");
        assertThat(drops.awaitingSince(MORNING, 9)).isEmpty();
        assertThat(drops.byState(DropState.REJECTED, null, 9))
                .extracting(DropLedger::dropId)
                .containsExactly("d3");
        assertThat(drops.byState(null, null, 2)).extracting(DropLedger::dropId).containsExactly("d3", "d2");
    }

    @Test
    void theLatestIngestedPageWins() {
        MongoPageArchive pages = new MongoPageArchive(test.database);
        Records visit = Records.visit("a");

        assertThat(pages.write(page(visit, 5), MORNING)).isTrue();
        assertThat(pages.write(page(visit.saying(null, "旧文"), 4), MORNING)).isFalse();
        assertThat(pages.find(visit.pageId()).orElseThrow()).contains("走访慰问").doesNotContain("旧文", "storedAt");
        assertThat(pages.write(page(visit.saying(null, "新文"), 6), MORNING)).isTrue();
        assertThat(pages.find(visit.pageId()).orElseThrow()).contains("新文");
    }

    @Test
    void aPageThatComesBackIsNoLongerWithdrawn() {
        MongoPageArchive pages = new MongoPageArchive(test.database);
        Records visit = Records.visit("a");
        pages.write(page(visit, 5), MORNING);
        pages.withdraw(new Withdrawal(visit.pageId(), "withdrawn on request", 7L));

        assertThat(pages.find(visit.pageId()).orElseThrow()).contains("withdrawn on request");
        assertThat(pages.write(page(visit, 6), MORNING)).isFalse();
        assertThat(pages.write(page(visit, 8), MORNING)).isTrue();
        pages.withdraw(new Withdrawal(visit.pageId(), "withdrawn on request", 7L));
        assertThat(pages.find(visit.pageId()).orElseThrow()).doesNotContain("withdrawn on request");
    }

    private static StoredPage page(Records record, long ingested) {
        return new PageMapping().page(record.page(ingested));
    }

    private static DropReport report(String outcome, int second, @Nullable List<ArticleRevision> articles) {
        return Steps.report(Steps.step(outcome, second, articles));
    }
}
