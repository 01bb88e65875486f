package io.jianbao.ingest.adapter.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.delivery.Heartbeats;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.DropReport;
import io.jianbao.ingest.app.DropReport.Result;
import io.jianbao.ingest.app.IngestOptions;
import io.jianbao.ingest.app.IngestPage;
import io.jianbao.ingest.app.IngestPorts;
import io.jianbao.ingest.app.PageAnnouncer;
import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BucketWatcherTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final BucketOptions OPTIONS = new BucketOptions(Duration.ZERO, Duration.ofMillis(100), 2, 0);

    @TempDir
    Path folder;

    private final Announcements announcements = new Announcements();
    private final List<BucketWatcher> watchers = new ArrayList<>();
    private BucketFolders bucket;

    @BeforeEach
    void openBucket() {
        bucket = BucketFolders.open(folder.resolve("bucket"));
    }

    @AfterEach
    void closeWatchers() {
        watchers.forEach(BucketWatcher::close);
    }

    @Test
    void takesFilesThatWereThereBeforeTheStartAtAnyDepth() throws IOException {
        drop("seed.txt", "一");
        drop("linjiang-wanbao/2024-03-18/01.txt", "二");
        drop("箱 7/📰/a/b/c/d/e/第1版.txt", "三");
        watch(OPTIONS);

        awaitInboxEmpty();
        assertThat(filesIn(bucket.done()))
                .containsExactlyInAnyOrder("seed.txt", "linjiang-wanbao/2024-03-18/01.txt", "箱 7/📰/a/b/c/d/e/第1版.txt");
        assertThat(announcements.pages).extracting(p -> p.pageId().value()).contains("linjiang-wanbao:2024-03-18:01");
        assertThat(filesIn(bucket.archive())).hasSize(3);
    }

    @Test
    void takesFilesThatComeLater() throws IOException {
        watch(OPTIONS);
        drop("a/01.txt", "一");
        awaitInboxEmpty();
        drop("a/02.txt", "二");
        awaitInboxEmpty();
        assertThat(announcements.pages).hasSize(2);
    }

    @Test
    void leavesAFileAloneUntilItHasSettled() throws IOException {
        drop("fresh.txt", "一");
        drop("old.txt", "二");
        Files.setLastModifiedTime(in("old.txt"), FileTime.from(Instant.now().minusSeconds(3_600)));
        watch(new BucketOptions(Duration.ofMinutes(10), Duration.ofMillis(100), 2, 0));

        await().atMost(LIMIT).until(() -> filesIn(bucket.in()).equals(List.of("fresh.txt")));
        assertThat(announcements.pages).hasSize(1);
    }

    @Test
    void leavesHiddenAndPartialFilesAloneAndTurnsLinksAway() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "密");
        Files.createSymbolicLink(in("link.txt"), outside);
        Files.createSymbolicLink(in("folder"), folder);
        for (String name : List.of(".hidden.txt", "01.txt.part", "01.tmp", "01.txt~", ".git/x.txt", "Thumbs.db")) {
            drop(name, "一");
        }
        drop("a/01.txt", "二");
        watch(OPTIONS);

        await().atMost(LIMIT)
                .until(() -> filesIn(bucket.in()).size() == 6
                        && filesIn(bucket.done()).size() == 1);
        assertThat(announcements.pages).hasSize(1);
        assertThat(filesIn(bucket.rejected())).containsExactlyInAnyOrder("link.txt.reason.json", "folder.reason.json");
        assertThat(outside).hasContent("密");
        assertThat(filesIn(bucket.in())).contains(".hidden.txt", "01.txt.part").hasSize(6);
    }

    @Test
    void rejectsWithTheReasonBesideTheFile() throws IOException {
        drop("a/" + "长".repeat(84), "");
        drop("a/01.txt", " ");
        watch(OPTIONS);

        awaitInboxEmpty();
        assertThat(filesIn(bucket.rejected())).hasSize(4);
        assertThat(Files.readString(bucket.rejected().resolve("a/01.txt.reason.json")))
                .contains("\"reason\" : \"blank-text\"", "\"objectKey\" : \"a/01.txt\"", "\"next\"", "\"sha256\"");
        assertThat(announcements.results()).containsExactlyInAnyOrder(Result.REJECTED, Result.REJECTED);
    }

    @Test
    void takesNamesAsLongAsTheFileSystemAllows() throws IOException {
        String name = "长".repeat(85);
        drop("linjiang-wanbao/2024-03-18/" + name, "一");
        watch(OPTIONS);
        awaitInboxEmpty();
        drop("linjiang-wanbao/2024-03-18/" + name, "二");
        awaitInboxEmpty();
        assertThat(filesIn(bucket.done())).hasSize(2);
    }

    @Test
    void discardsADuplicateAndKeepsAChangedPageBesideTheOldOne() throws IOException {
        watch(OPTIONS);
        for (String text : List.of("一", "一", "二", "一")) {
            drop("a/01.txt", text);
            awaitInboxEmpty();
        }
        assertThat(filesIn(bucket.done())).containsExactlyInAnyOrder("a/01.txt", "a/01~2.txt");
        assertThat(announcements.pages).hasSize(3);
        assertThat(announcements.results())
                .containsExactly(
                        Result.ACCEPTED,
                        Result.DUPLICATE,
                        Result.ACCEPTED,
                        Result.SUPERSEDED,
                        Result.ACCEPTED,
                        Result.SUPERSEDED);
    }

    @Test
    void takesAFileAgainThatWasOverwrittenWhileItWasInHand() throws IOException {
        drop("a/01.txt", "一");
        announcements.meanwhile = () -> overwrite("a/01.txt", "一二三");
        watch(OPTIONS);
        awaitInboxEmpty();
        assertThat(announcements.pages).extracting(p -> p.text().text()).containsExactly("一", "一二三");
        assertThat(announcements.results()).containsExactly(Result.ACCEPTED, Result.ACCEPTED, Result.SUPERSEDED);
    }

    @Test
    void findsRoomWhereAFileHasTheNameOfAFolder() throws IOException {
        watch(OPTIONS);
        drop("a", "一");
        awaitInboxEmpty();
        drop("a/01.txt", "二");
        awaitInboxEmpty();
        assertThat(filesIn(bucket.done())).containsExactlyInAnyOrder("a", "a~folder/01.txt");
    }

    @Test
    void goesOnAfterARestartWhereItStopped() throws IOException {
        drop("a/01.txt", "一");
        announcements.brokerAway = true;
        BucketWatcher first = watch(OPTIONS);
        await().atMost(LIMIT).until(() -> announcements.refused.get() > 0);
        first.close();
        assertThat(filesIn(bucket.in())).containsExactly("a/01.txt");

        announcements.brokerAway = false;
        watch(OPTIONS);
        awaitInboxEmpty();
        assertThat(announcements.pages).hasSize(1);
    }

    @Test
    void waitsForTheBrokerAndThenTakesAll() throws IOException {
        announcements.brokerAway = true;
        watch(OPTIONS);
        drop("a/01.txt", "一");
        drop("a/02.txt", "二");
        await().atMost(LIMIT).until(() -> announcements.refused.get() > 1);
        announcements.brokerAway = false;
        awaitInboxEmpty();
        assertThat(announcements.pages).hasSize(2);
        assertThat(filesIn(bucket.rejected())).isEmpty();
    }

    @Test
    void letsOneFaultyPageStopNobody() throws IOException {
        announcements.faultyText = "坏";
        drop("a/01.txt", "坏");
        drop("a/02.txt", "好");
        watch(OPTIONS);
        awaitInboxEmpty();
        assertThat(filesIn(bucket.rejected())).containsExactlyInAnyOrder("a/01.txt", "a/01.txt.reason.json");
        assertThat(filesIn(bucket.done())).containsExactly("a/02.txt");
    }

    @Test
    void twoIngestersOnOneBucketDoNoHarm() throws IOException {
        for (int page = 1; page <= 100; page++) {
            drop("linjiang-wanbao/2024-03-18/" + page + ".txt", "第" + page + "版");
        }
        watch(OPTIONS);
        watch(OPTIONS);
        awaitInboxEmpty();
        assertThat(filesIn(bucket.done())).hasSize(100);
        assertThat(filesIn(bucket.identity())).hasSize(100);
        assertThat(new HashSet<>(announcements.pages)).hasSize(100);
        assertThat(announcements.pages).hasSize(100);
    }

    @Test
    void takesNothingWhileTheDiskIsNearlyFull() throws IOException {
        drop("a/01.txt", "一");
        BucketWatcher watcher = watch(new BucketOptions(Duration.ZERO, Duration.ofMillis(50), 1, Long.MAX_VALUE));
        await().atMost(LIMIT).until(() -> watcher.complaint().isPresent());
        assertThat(filesIn(bucket.in())).hasSize(1);
        assertThat(announcements.pages).isEmpty();
    }

    private BucketWatcher watch(BucketOptions options) {
        PageReader reader = (key, bytes, stated) ->
                new PageReader.Read(new PageText(new String(bytes, StandardCharsets.UTF_8), "text/plain", "UTF-8", 1));
        IngestPorts ports = new IngestPorts(
                reader,
                new FolderArchive(bucket),
                new FolderIdentityRegister(bucket),
                new FolderObjectRegister(bucket),
                new FolderSidecars(bucket),
                announcements);
        IngestPage ingest = new IngestPage(ports, new IngestOptions(new PageLimits(1_000, 1_000), "1"));
        BucketWatcher watcher = new BucketWatcher(bucket, options, ingest, (outcome, nanos) -> {}, new Heartbeats());
        watchers.add(watcher);
        watcher.start();
        return watcher;
    }

    private Path in(String key) {
        return bucket.in().resolve(key);
    }

    /** As a careful uploader does: written elsewhere, then moved in. */
    private void drop(String key, String text) throws IOException {
        Files.createDirectories(in(key).getParent());
        Path written = Files.writeString(folder.resolve("upload"), text);
        Files.move(written, in(key));
    }

    private void overwrite(String key, String text) {
        try {
            Files.writeString(in(key), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitInboxEmpty() {
        await().atMost(LIMIT).until(() -> filesIn(bucket.in()).isEmpty());
    }

    private static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broker: keeps what it was told, can be away, and has one text that it cannot bear. */
    private static final class Announcements implements PageAnnouncer {
        final List<IngestedPage> pages = new CopyOnWriteArrayList<>();
        final List<PageId> withdrawn = new CopyOnWriteArrayList<>();
        final List<DropReport> reports = new CopyOnWriteArrayList<>();
        volatile boolean brokerAway;
        final AtomicInteger refused = new AtomicInteger();
        volatile String faultyText = "";
        volatile Runnable meanwhile = () -> {};

        List<Result> results() {
            return reports.stream().map(DropReport::result).toList();
        }

        @Override
        public void announce(IngestedPage page) {
            if (brokerAway) {
                refused.incrementAndGet();
                throw new UnavailableException("broker", new IllegalStateException("away"));
            }
            if (page.text().text().equals(faultyText)) {
                throw new IllegalStateException("a fault");
            }
            pages.add(page);
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
        }

        @Override
        public void withdraw(DropId drop, PageId page, String reason) {
            withdrawn.add(page);
        }

        @Override
        public void report(DropReport report) {
            reports.add(report);
        }
    }
}
