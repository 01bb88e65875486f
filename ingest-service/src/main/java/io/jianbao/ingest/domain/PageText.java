package io.jianbao.ingest.domain;

import java.util.Objects;

/**
 * A page's text and how it was read.
 *
 * @param text       the text, untouched; every offset downstream points into it
 * @param mediaType  what it was read from, {@code text/plain}
 * @param charset    the encoding it was read with, {@code UTF-8}
 * @param confidence that this is the encoding, 0 to 1
 */
public record PageText(String text, String mediaType, String charset, double confidence) {
    /** Checks that nothing is missing. */
    public PageText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(charset, "charset");
    }
}
