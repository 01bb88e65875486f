package io.jianbao.ingest.app;

import java.util.Objects;

/**
 * The ports that taking a page in needs.
 *
 * @param reader    from bytes to text
 * @param archive   keeps the bytes
 * @param register  who owns which page id
 * @param objects   what became of each object
 * @param sidecars  what is stated beside the pages
 * @param announcer tells the pipeline
 */
public record IngestPorts(
        PageReader reader,
        PageArchive archive,
        IdentityRegister register,
        ObjectRegister objects,
        Sidecars sidecars,
        PageAnnouncer announcer) {
    /** Checks that nothing is missing. */
    public IngestPorts {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(objects, "objects");
        Objects.requireNonNull(sidecars, "sidecars");
        Objects.requireNonNull(announcer, "announcer");
    }
}
