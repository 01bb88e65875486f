package io.jianbao.ingest.domain.text;

import java.util.HexFormat;

/**
 * What came of reading bytes strictly in one encoding.
 *
 * @param encoding  the encoding
 * @param text      all text, or that before the first byte that does not fit
 * @param offset    the first byte that does not fit; -1 when all do
 * @param offending how many bytes there do not fit
 */
record Attempt(TextEncoding encoding, String text, int offset, int offending) {
    boolean isWhole() {
        return offset < 0;
    }

    Decoding.Decoded decoded(double confidence) {
        return new Decoding.Decoded(text, encoding.label(), confidence);
    }

    Decoding.Undecodable undecodable(byte[] bytes) {
        int end = Math.min(bytes.length, offset + Math.max(1, offending));
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, offset, end);
        return new Decoding.Undecodable(encoding.label(), offset, hex);
    }
}
