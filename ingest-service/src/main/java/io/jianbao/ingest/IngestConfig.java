package io.jianbao.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings of the ingest service, {@code jianbao.ingest.*}. Each has a default; a wrong value ends the start with a message. */
@ConfigMapping(prefix = "jianbao.ingest")
public interface IngestConfig {
    /** The bucket's folder; its inbox is {@code in/} below it. Created when absent. */
    @WithDefault(".jianbao/bucket")
    Path bucket();

    /** How long a file must not have changed before it is taken: uploads are written piece by piece. */
    @WithDefault("2s")
    Duration settle();

    /** How often the inbox is listed, whatever the file system tells about changes. */
    @WithDefault("5s")
    Duration relist();

    /** Pages in hand at a time: the one knob for concurrency. */
    @WithDefault("2")
    int workers();

    /** Largest file that is read, in bytes; a larger one is rejected unread. */
    @WithDefault("20000000")
    long maxFileBytes();

    /** Longest text of a page, in bytes of UTF-8; a longer one is rejected. */
    @WithDefault("1048576")
    long maxTextBytes();

    /** With less free disk than that, in bytes, nothing is taken from the inbox. */
    @WithDefault("268435456")
    long minFreeBytes();

    /** Version of the pipeline: a known page dropped again under another version is sent on its way again, not a duplicate. */
    @WithDefault("1")
    String pipelineVersion();

    /**
     * Encodings that sources are known to send, by the beginning of the object key: {@code jianbao.ingest.charsets."linjiang-wanbao"=Big5-HKSCS}.
     * Pages below that folder are read in it and no other.
     */
    Map<String, String> charsets();
}
