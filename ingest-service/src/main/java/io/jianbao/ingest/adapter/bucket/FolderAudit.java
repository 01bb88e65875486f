package io.jianbao.ingest.adapter.bucket;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.BucketAudit;
import io.jianbao.ingest.app.BucketAudit.AuditedObject;
import io.jianbao.ingest.app.ObjectEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at a bucket that is a folder: the inbox, the register of objects, and the reasons beside rejected files. Memory is bounded by the number
 * of objects that are listed, time grows with the number of files.
 */
public final class FolderAudit implements BucketAudit.Source {
    private static final String REASON = ".reason.json";

    private final BucketFolders bucket;
    private final Inbox inbox;
    private final Clock clock;
    private final JsonMapper json = BucketJson.mapper();

    /** An audit of this bucket. */
    public FolderAudit(BucketFolders bucket, Clock clock) {
        this.bucket = bucket;
        this.inbox = new Inbox(bucket.in());
        this.clock = clock;
    }

    @Override
    public BucketAudit look() {
        try {
            Latest waiting = waiting();
            Latest settled = files(bucket.objects(), ".json");
            Latest rejected = files(bucket.rejected(), REASON);
            List<AuditedObject> objects = new ArrayList<>();
            for (Latest.Found file : waiting.found()) {
                objects.add(new AuditedObject(null, file.name(), null, file.since(), "waiting"));
            }
            for (Latest.Found file : settled.found()) {
                read(file, ObjectFile.class).ifPresent(entry -> objects.add(settled(entry.entry(), file.since())));
            }
            for (Latest.Found file : rejected.found()) {
                read(file, ReasonFile.class).ifPresent(reason -> objects.add(rejected(reason, file.since())));
            }
            return new BucketAudit(
                    clock.instant(),
                    Map.of("waiting", waiting.count(), "done", settled.count(), "rejected", rejected.count()),
                    waiting.oldest(),
                    objects);
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    private Latest waiting() throws IOException {
        Latest waiting = new Latest(BucketAudit.LISTED);
        inbox.list(
                file -> {
                    waiting.add(new Latest.Found(file.path(), file.key(), since(file.path())));
                    return true;
                },
                folder -> {});
        return waiting;
    }

    private static Latest files(Path folder, String ending) throws IOException {
        Latest latest = new Latest(BucketAudit.LISTED);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(path -> path.toString().endsWith(ending))
                    .forEach(path -> latest.add(new Latest.Found(path, path.toString(), since(path))));
        }
        return latest;
    }

    /** When it came there: a copied file may carry a much older time of its own. A file that is being replaced at this moment counts as new. */
    private static Instant since(Path file) {
        try {
            Object changed = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            return changed instanceof FileTime time ? time.toInstant() : Instant.MAX;
        } catch (UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return lastModified(file);
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private <T> Optional<T> read(Latest.Found file, Class<T> type) throws IOException {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file.path()), type));
        } catch (NoSuchFileException replaced) {
            return Optional.empty();
        }
    }

    private static AuditedObject settled(ObjectEntry entry, Instant since) {
        return new AuditedObject(
                entry.dropId().value(),
                entry.objectKey(),
                entry.content().hex(),
                since,
                entry.withdrawn() == null ? "done" : "withdrawn");
    }

    private static AuditedObject rejected(ReasonFile reason, Instant since) {
        return new AuditedObject(null, reason.objectKey(), reason.sha256(), since, "rejected");
    }
}
