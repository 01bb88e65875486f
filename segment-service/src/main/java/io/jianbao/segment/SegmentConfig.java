package io.jianbao.segment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of segment-service. The service's HTTP port is {@code SEGMENT_PORT}, the broker {@code KAFKA_BOOTSTRAP_SERVERS}. */
@ConfigMapping(prefix = "jianbao.segment")
public interface SegmentConfig {
    /** How long after an issue's last page an open jump is waited for before its article counts as incomplete. */
    @WithDefault("24h")
    Duration jumpDeadline();

    /** How long after its page was last seen an article's text is held for reissue; ids and revisions are held for ever. */
    @WithDefault("30d")
    Duration payloadKept();

    /** Estimated overlap of bodies from which an article of a page that came again is the same one, above 0 and at most 1. */
    @WithDefault("0.25")
    double minOverlap();

    /** Folder of the publisher's state; each instance on a machine needs its own. It can be deleted: it is restored from the broker. */
    @WithDefault(".jianbao/streams")
    String stateDir();

    /** Copies of the publisher's changelog topics; 1 for a single broker, 3 in production. */
    @WithDefault("1")
    int replicationFactor();
}
