package io.jianbao.events;

import java.time.Instant;

/**
 * The dropped file a page came from.
 *
 * @param objectKey         path inside the bucket, {@code linjiang-wanbao/2024-03-18/01.txt}
 * @param sha256            lower-case hex digest of the bytes
 * @param mediaType         e.g. {@code text/plain}
 * @param bytes             size in bytes
 * @param charset           the encoding the text was read with, e.g. {@code UTF-8}, {@code GB18030}
 * @param charsetConfidence 0 to 1
 * @param lastModified      last modification in the bucket
 */
public record SourceObject(
        String objectKey,
        String sha256,
        String mediaType,
        long bytes,
        String charset,
        double charsetConfidence,
        Instant lastModified) {}
