package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: one object in the bucket's inbox, as listed, e.g. {@code gongren-ribao/2023-02-06/01.txt}. Moves are safe to repeat and harmless
 * when another ingester has moved the object already. Any method throws what the bucket's adapter throws when the bucket is out of reach;
 * nothing is lost then: the object is listed again.
 */
public interface BucketObject {
    /** Its path in the bucket, levels joined by {@code /}; any text. */
    String key();

    /** Its size in bytes as listed. */
    long size();

    /** When it was last modified, as listed. */
    Instant lastModified();

    /**
     * All its bytes.
     *
     * @throws ObjectChangedException    when it is gone, or no longer as listed: still being written
     * @throws ObjectUnreadableException when the service has no right to read it
     */
    byte[] read();

    /**
     * Makes sure that it is still there, as listed.
     *
     * @throws ObjectChangedException when it is not
     */
    void confirm();

    /** The bytes of the sidecar that lies beside it in the inbox, if one does and can be read now. */
    Optional<byte[]> sidecar();

    /** Takes it out of the inbox as done. */
    void moveToDone();

    /** Takes it out of the inbox as rejected and leaves the reason beside it; {@code content} where it was read. */
    void moveToRejected(Rejection rejection, @Nullable Sha256 content);
}
