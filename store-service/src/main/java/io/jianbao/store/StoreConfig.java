package io.jianbao.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set, each with its default; the environment variable in brackets sets it too. */
@ConfigMapping(prefix = "jianbao.store")
public interface StoreConfig {
    /** Connection string of MongoDB ({@code MONGODB_URI}); may carry user, TLS and write concern. */
    @WithDefault("mongodb://127.0.0.1:27017")
    String mongoUri();

    /** The database ({@code JIANBAO_STORE_DATABASE}). */
    @WithDefault("jianbao")
    String database();

    /** A drop without an end state and without a step for so long counts as stuck ({@code JIANBAO_STORE_STUCK_AFTER}). */
    @WithDefault("PT10M")
    Duration stuckAfter();
}
