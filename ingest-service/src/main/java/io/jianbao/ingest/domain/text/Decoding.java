package io.jianbao.ingest.domain.text;

import java.util.Objects;

/** What came of reading bytes as text. */
public sealed interface Decoding {
    /**
     * The bytes are a text.
     *
     * @param text       the text, without a byte order mark at its beginning
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
     * The bytes are no text in any encoding known, or not in the one they have to be in.
     *
     * @param charset the likeliest encoding
     * @param offset  the first byte that does not fit, from 0
     * @param bytes   the bytes there, in hex, {@code FF} or {@code E5 A4}
     */
    record Undecodable(String charset, long offset, String bytes) implements Decoding {
        /** Checks that nothing is missing. */
        public Undecodable {
            Objects.requireNonNull(charset, "charset");
            Objects.requireNonNull(bytes, "bytes");
        }
    }
}
