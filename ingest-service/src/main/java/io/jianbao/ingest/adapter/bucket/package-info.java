/**
 * The bucket as a folder: {@code in/}, then {@code done/} or {@code rejected/}, with {@code archive/} and {@code identity/} beside them.
 * Knows files, locks and the clock; nothing above it does.
 */
@NullMarked
package io.jianbao.ingest.adapter.bucket;

import org.jspecify.annotations.NullMarked;
