package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.Sidecar;
import java.util.Optional;

/** Port: the sidecars that came, by the stem they belong to; they hold for every later version of their page. */
public interface Sidecars {
    /**
     * Reads a sidecar's bytes.
     *
     * @throws InvalidSidecarException when they are none; the message says what is wrong
     */
    Sidecar read(byte[] bytes);

    /** The sidecar kept for objects of that stem. */
    Optional<Sidecar> sidecar(String stem);

    /** Keeps a sidecar, in place of an earlier one; when this returns it survives a crash. */
    void keep(String stem, byte[] bytes);
}
