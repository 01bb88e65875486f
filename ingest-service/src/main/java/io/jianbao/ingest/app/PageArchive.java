package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.Sha256;
import java.util.Optional;

/** Port: keeps the bytes of every page that was accepted, by their digest, for ever. */
public interface PageArchive {
    /** Keeps the bytes; when this returns they survive a crash. Keeping them again does nothing. */
    void keep(Sha256 content, byte[] bytes);

    /** The bytes kept under this digest. */
    Optional<byte[]> find(Sha256 content);
}
