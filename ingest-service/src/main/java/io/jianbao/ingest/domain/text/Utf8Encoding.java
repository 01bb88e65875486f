package io.jianbao.ingest.domain.text;

import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8, with or without a byte order mark (which is not part of the text). Text of another encoding of Chinese is as good as never
 * valid UTF-8, so the confidence is 1.
 */
public final class Utf8Encoding implements CandidateEncoding {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StrictDecoder decoder = new StrictDecoder(StandardCharsets.UTF_8);

    @Override
    public Decoding decode(byte[] bytes) {
        return decoder.decode(bytes, startsWithMark(bytes) ? MARK.length : 0);
    }

    private static boolean startsWithMark(byte[] bytes) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes.length <= i || bytes[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
