package io.jianbao.ingest.adapter.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.delivery.Heartbeats;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.adapter.reader.KnownEncodings;
import io.jianbao.ingest.adapter.reader.MediaTypes;
import io.jianbao.ingest.adapter.reader.PlainTextReader;
import io.jianbao.ingest.adapter.reader.ReaderByMediaType;
import io.jianbao.ingest.app.DropReport;
import io.jianbao.ingest.app.IngestOptions;
import io.jianbao.ingest.app.IngestPage;
import io.jianbao.ingest.app.IngestPorts;
import io.jianbao.ingest.app.PageAnnouncer;
import io.jianbao.ingest.app.PageArchive;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is dropped has a named outcome and a reason that a person understands; whatever the disk refuses loses nothing and heals. */
class BadInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Path TABLE = Path.of("..", "docs", "bad-input.md");

    @TempDir
    Path folder;

    private final Told told = new Told();
    private final FaultyDisk disk = new FaultyDisk();
    private BucketFolders bucket;
    private BucketWatcher watcher;

    @BeforeEach
    void open() {
        bucket = BucketFolders.open(folder.resolve("bucket"));
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    @ParameterizedTest
    @EnumSource
    void isTurnedAwayWithAReason(BadInput bad) throws IOException {
        bad.dropInto(bucket.in());
        watch(new FolderArchive(bucket));
        await().atMost(LIMIT).until(() -> !told.reports.isEmpty() && filesIn(bucket.in()) == 0);

        assertThat(told.reports).hasSize(1);
        DropReport report = told.reports.get(0);
        assertThat(report.result()).isEqualTo(DropReport.Result.REJECTED);
        assertThat(report.reason()).isEqualTo(bad.message());
        assertThat(told.pages).isEmpty();
        assertThat(filesIn(bucket.archive())).isZero();
        String reason = bad.message().substring(0, bad.message().indexOf(':'));
        String next = Arrays.stream(RejectionReason.values())
                .filter(r -> r.code().equals(reason))
                .findFirst()
                .orElseThrow()
                .next();
        assertThat(Files.readString(TABLE))
                .contains("| " + bad.input() + " | `" + bad.message() + "` | " + next + " |");
    }

    @Test
    void waitsWhileAFolderCannotBeWrittenAndGoesOnByItself() throws IOException {
        disk.readOnly = bucket.done();
        watch(new FolderArchive(bucket));
        Files.writeString(bucket.in().resolve("a.txt"), "望潮桥昨日合龙");
        await().atMost(LIMIT).until(() -> watcher.complaint().isPresent());
        assertThat(new BucketReadiness(bucket, watcher).call().getStatus().name())
                .isEqualTo("DOWN");
        assertThat(Files.readString(TABLE)).contains(watcher.complaint().orElseThrow());
        assertThat(filesIn(bucket.in())).isEqualTo(1);

        disk.readOnly = null;
        await().atMost(LIMIT).until(() -> filesIn(bucket.in()) == 0);
        assertThat(told.pages).hasSize(1);
        await().atMost(LIMIT).until(() -> watcher.complaint().isEmpty());
    }

    @Test
    void waitsWhileTheDiskHasTooLittleRoom() throws IOException {
        disk.usable = 100;
        watch(new FolderArchive(bucket));
        Files.writeString(bucket.in().resolve("a.txt"), "望潮桥昨日合龙");
        await().atMost(LIMIT).until(() -> watcher.complaint().isPresent());
        assertThat(Files.readString(TABLE)).contains(watcher.complaint().orElseThrow());

        disk.usable = Long.MAX_VALUE;
        await().atMost(LIMIT).until(() -> filesIn(bucket.in()) == 0);
        assertThat(told.pages).hasSize(1);
    }

    @Test
    void waitsWhenTheDiskTurnsOutFullAndGoesOnByItself() throws IOException {
        disk.full = true;
        watch(new FullArchive(new FolderArchive(bucket)));
        Files.writeString(bucket.in().resolve("a.txt"), "望潮桥昨日合龙");
        await().atMost(LIMIT).until(() -> watcher.complaint().isPresent());
        assertThat(told.reports).isEmpty();

        disk.full = false;
        await().atMost(LIMIT).until(() -> filesIn(bucket.in()) == 0);
        assertThat(told.pages).hasSize(1);
        assertThat(watcher.complaint()).isEmpty();
    }

    @Test
    void appliesASidecarThatComesLateAndAnotherThatWithdraws() throws IOException {
        watch(new FolderArchive(bucket));
        Path paper = Files.createDirectories(bucket.in().resolve("linjiang-wanbao/2024-03-18"));
        Files.writeString(paper.resolve("cover.txt"), "望潮桥昨日合龙");
        await().atMost(LIMIT).until(() -> told.pages.size() == 1 && filesIn(bucket.in()) == 0);
        Files.writeString(paper.resolve("cover.json"), "{\"pageNumber\": \"01\", \"edition\": \"晨\"}");
        await().atMost(LIMIT).until(() -> told.pages.size() == 2 && filesIn(bucket.in()) == 0);

        assertThat(told.withdrawn).containsExactly(new PageId("linjiang-wanbao:2024-03-18:cover"));
        assertThat(told.pages.get(1).pageId().value()).isEqualTo("linjiang-wanbao:2024-03-18:晨:01");
        assertThat(told.pages.get(1).dropId()).isNotEqualTo(told.pages.get(0).dropId());

        Files.writeString(paper.resolve("cover.json"), "{\"withdraw\": \"误发\"}");
        await().atMost(LIMIT).until(() -> told.withdrawn.size() == 2 && filesIn(bucket.in()) == 0);
        assertThat(told.reports.get(told.reports.size() - 1).result()).isEqualTo(DropReport.Result.WITHDRAWN);
        assertThat(told.reports.get(told.reports.size() - 1).reason()).isEqualTo("误发");
    }

    private void watch(PageArchive archive) {
        PageLimits limits = new PageLimits(20_000_000, 1_048_576);
        IngestPorts ports = new IngestPorts(
                new ReaderByMediaType(
                        Map.of(MediaTypes.PLAIN_TEXT, new PlainTextReader(KnownEncodings.detector(), limits))),
                archive,
                new FolderIdentityRegister(bucket),
                new FolderObjectRegister(bucket),
                new FolderSidecars(bucket),
                told);
        watcher = new BucketWatcher(
                bucket,
                new BucketOptions(Duration.ZERO, Duration.ofMillis(50), 2, 200, disk),
                new IngestPage(ports, new IngestOptions(limits, "1")),
                (outcome, nanos) -> {},
                new Heartbeats());
        watcher.start();
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .count();
        }
    }

    private static final class Told implements PageAnnouncer {
        final List<IngestedPage> pages = new CopyOnWriteArrayList<>();
        final List<PageId> withdrawn = new CopyOnWriteArrayList<>();
        final List<DropReport> reports = new CopyOnWriteArrayList<>();

        @Override
        public void announce(IngestedPage page) {
            pages.add(page);
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

    /** Tests may run as root, whom no permission stops. */
    private static final class FaultyDisk implements Disk {
        volatile Path readOnly;
        volatile long usable = Long.MAX_VALUE;
        volatile boolean full;

        @Override
        public boolean isWritable(Path folder) {
            return !folder.equals(readOnly);
        }

        @Override
        public long usableBytes(Path bucket) {
            return usable;
        }

        @Override
        public InputStream open(Path file) throws IOException {
            if (file.endsWith("unreadable.txt")) {
                throw new AccessDeniedException(file.toString());
            }
            return Disk.super.open(file);
        }

        @Override
        public void probe(Path folder) throws IOException {
            if (full) {
                throw new FileSystemException(folder.toString(), null, "No space left on device");
            }
        }
    }

    private final class FullArchive implements PageArchive {
        private final PageArchive archive;

        FullArchive(PageArchive archive) {
            this.archive = archive;
        }

        @Override
        public void keep(Sha256 content, byte[] bytes) {
            if (disk.full) {
                throw new UnavailableException(
                        "bucket", new FileSystemException("archive", null, "No space left on device"));
            }
            archive.keep(content, bytes);
        }

        @Override
        public Optional<byte[]> find(Sha256 content) {
            return archive.find(content);
        }
    }
}
