package io.jianbao.ingest.app;

/** What the register says about an object's claim to a page. */
sealed interface Claim {
    /** The register's entry. */
    IdentityEntry entry();

    /** The page is to be published under this entry. */
    record Open(IdentityEntry entry) implements Claim {}

    /** These bytes have been published under this entry, by this version of the pipeline. */
    record Settled(IdentityEntry entry) implements Claim {}
}
