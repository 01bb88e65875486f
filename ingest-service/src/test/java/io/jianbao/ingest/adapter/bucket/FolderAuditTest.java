package io.jianbao.ingest.adapter.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jianbao.ingest.app.BucketAudit;
import io.jianbao.ingest.app.BucketAudit.AuditedObject;
import io.jianbao.ingest.app.ObjectEntry;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAuditTest {
    private static final String KEY = "linjiang-wanbao/2024-03-18/01.txt";

    @TempDir
    Path root;

    private BucketFolders bucket;
    private FolderAudit audit;

    @BeforeEach
    void open() {
        bucket = BucketFolders.open(root);
        audit = new FolderAudit(bucket, Clock.systemUTC());
    }

    @Test
    void anEmptyBucketHoldsNothing() {
        BucketAudit found = audit.look();
        assertThat(found.counts())
                .containsEntry("waiting", 0L)
                .containsEntry("done", 0L)
                .containsEntry("rejected", 0L);
        assertThat(found.oldest()).isNull();
        assertThat(found.objects()).isEmpty();
    }

    @Test
    void namesTheDropOfWhatHasGoneItsWay() {
        new FolderObjectRegister(bucket).put(entry(null));
        assertThat(audit.look().objects())
                .extracting(AuditedObject::dropId, AuditedObject::objectKey, AuditedObject::state)
                .containsExactly(tuple("drop-1", KEY, "done"));
    }

    @Test
    void tellsWhatWasWithdrawn() {
        new FolderObjectRegister(bucket).put(entry("by request"));
        assertThat(audit.look().objects()).extracting(AuditedObject::state).containsExactly("withdrawn");
    }

    @Test
    void countsAFileFromWhenItCameNotFromItsOwnTime() throws IOException {
        Path file =
                Files.createDirectories(bucket.in().resolve("linjiang-wanbao")).resolve("02.txt");
        Files.writeString(file, "临江晚报");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        BucketAudit found = audit.look();

        assertThat(found.counts()).containsEntry("waiting", 1L);
        assertThat(found.oldest()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(found.objects()).extracting(AuditedObject::state).containsExactly("waiting");
    }

    @Test
    void listsTheLatestOfMany() {
        Latest latest = new Latest(2);
        for (int second : List.of(3, 1, 2)) {
            latest.add(new Latest.Found(root, "file " + second, Instant.ofEpochSecond(second)));
        }
        assertThat(latest.count()).isEqualTo(3);
        assertThat(latest.oldest()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(latest.found()).extracting(Latest.Found::name).containsExactly("file 2", "file 3");
    }

    private static ObjectEntry entry(String withdrawn) {
        return new ObjectEntry(
                KEY,
                new PageId("linjiang-wanbao:2024-03-18:01"),
                Sha256.of("临江晚报"),
                new DropId("drop-1"),
                12,
                Instant.EPOCH,
                "identity",
                withdrawn);
    }
}
