package io.jianbao.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set; the environment variable in brackets sets it too. */
@ConfigMapping(prefix = "jianbao.store")
public interface StoreConfig {
    /** Connection string of MongoDB ({@code MONGODB_URI}); may carry user, TLS and write concern. */
    String mongoUri();

    /** The database ({@code JIANBAO_STORE_DATABASE}). */
    @WithDefault("jianbao")
    String database();

    /** The ledger of drops. */
    Drops drops();

    /** The audit of the bucket against the ledger. */
    Audit audit();

    /** What can be set of the ledger of drops. */
    interface Drops {
        /** A drop without an end state for so long is late ({@code JIANBAO_STORE_DROPS_OVERDUE_AFTER}). */
        @WithDefault("10m")
        Duration overdueAfter();

        /** Drops are counted so often ({@code JIANBAO_STORE_DROPS_COUNT_EVERY}). */
        @WithDefault("15s")
        Duration countEvery();
    }

    /** What can be set of the audit. */
    interface Audit {
        /** Where the ingest service answers, {@code http://127.0.0.1:8081}; not set: no audit ({@code JIANBAO_STORE_AUDIT_INGEST_URL}). */
        Optional<String> ingestUrl();

        /** The bucket is audited so often ({@code JIANBAO_STORE_AUDIT_EVERY}). */
        @WithDefault("5m")
        Duration every();
    }
}
