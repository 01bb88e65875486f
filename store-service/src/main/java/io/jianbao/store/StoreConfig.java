package io.jianbao.store;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What can be set; the environment variable in brackets sets it too. Defaults stand in {@code application.properties}. */
@ConfigMapping(prefix = "jianbao.store")
public interface StoreConfig {
    /** Connection string of MongoDB ({@code MONGODB_URI}); may carry user, TLS and write concern. */
    String mongoUri();

    /** The database ({@code JIANBAO_STORE_DATABASE}). */
    String database();

    /** A drop without an end state and without a step for so long counts as stuck ({@code JIANBAO_STORE_STUCK_AFTER}). */
    Duration stuckAfter();
}
