package io.jianbao.ingest.domain.text;

import java.util.Objects;

/** What came of reading bytes with an encoding. */
public sealed interface Decoding {
    /**
     * The bytes are a text.
     *
     * @param text       the text, without a byte order mark
     * @param charset    the encoding's name, {@code GB18030}
     * @param confidence that it is the right encoding, 0 to 1
     */
    record Decoded(String text, String charset, double confidence) implements Decoding {
        /** Checks that nothing is missing. */
        public Decoded {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(charset, "charset");
        }
    }

    /**
     * The bytes are no text in this encoding.
     *
     * @param charset the encoding's name
     * @param offset  the first byte that does not fit, from 0
     */
    record Undecodable(String charset, long offset) implements Decoding {
        /** Checks that nothing is missing. */
        public Undecodable {
            Objects.requireNonNull(charset, "charset");
        }
    }
}
