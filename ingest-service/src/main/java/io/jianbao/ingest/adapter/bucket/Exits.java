package io.jianbao.ingest.adapter.bucket;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The two ways out of the inbox. */
final class Exits {
    private static final Logger LOG = Logger.getLogger(Exits.class);

    private final FiledAway done;
    private final FiledAway rejected;
    private final StuckFiles stuck;
    private final DurableFiles files;
    private final Clock clock;
    private final JsonMapper json = BucketJson.mapper();

    Exits(BucketFolders bucket, StuckFiles stuck, Clock clock) {
        this.done = new FiledAway(bucket.done());
        this.rejected = new FiledAway(bucket.rejected());
        this.files = new DurableFiles(bucket.temporary());
        this.stuck = stuck;
        this.clock = clock;
    }

    void done(ListedFile file) {
        leave(file, () -> done.put(file, done.placeFor(file)));
    }

    /** The reason first: a rejected file is never without it. Of a link nothing but the reason stays, so that nothing there leads elsewhere. */
    void rejected(ListedFile file, Rejection rejection, @Nullable Sha256 content) {
        leave(file, () -> {
            Path place = rejected.placeFor(file);
            String name = FileNames.withSuffix(String.valueOf(place.getFileName()), ".reason.json");
            ReasonFile reason = ReasonFile.of(file, rejection, content, clock.instant());
            files.write(place.resolveSibling(name), json.writeValueAsBytes(reason));
            if (file.kind() == ListedFile.Kind.LINK) {
                Files.deleteIfExists(file.path());
            } else {
                rejected.put(file, place);
            }
        });
    }

    private void leave(ListedFile file, StuckFiles.Move move) {
        try {
            move.run();
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            stuck.add(file, move);
            LOG.errorf(
                    "file is dealt with but cannot be moved: give the service the right to write in its folder key=%s reason=%s",
                    file.key(), e.getMessage());
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }
}
