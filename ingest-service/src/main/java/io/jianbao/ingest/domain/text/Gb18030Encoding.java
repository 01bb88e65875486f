package io.jianbao.ingest.domain.text;

import java.nio.charset.Charset;

/**
 * Strict GB18030. Almost any pair of high bytes is a character of it, so validity says little: the confidence is the share, among all
 * characters beyond ASCII, of those that running Chinese text is made of: the first level of GB/T 2312 (its 3,755 most frequent
 * characters), punctuation and full-width forms at full weight, other ideographs at half (traditional text is made of both), all else,
 * private use above all, at none. Below {@value #LEAST} the bytes are held to be another encoding: {@link Decoding.Undecodable} at the
 * first character beyond ASCII that does not belong.
 */
public final class Gb18030Encoding implements CandidateEncoding {
    private static final double LEAST = 0.5;
    private static final int HIGH = 0xA1;
    private static final int FIRST_IDEOGRAPH_ROW = 0xB0;
    private static final int LAST_FREQUENT_ROW = 0xD7;
    private static final int LAST_SYMBOL_ROW = 0xA3;
    private static final int FOUR_BYTES = 4;

    private final Charset charset = Charset.forName("GB18030");
    private final StrictDecoder decoder = new StrictDecoder(charset);

    @Override
    public Decoding decode(byte[] bytes) {
        if (!(decoder.decode(bytes, 0) instanceof Decoding.Decoded decoded)) {
            return decoder.decode(bytes, 0);
        }
        Weighing weighing = weigh(bytes, decoded.text());
        return weighing.confidence() < LEAST
                ? new Decoding.Undecodable(charset.name(), weighing.firstForeign())
                : new Decoding.Decoded(decoded.text(), charset.name(), weighing.confidence());
    }

    private static Weighing weigh(byte[] bytes, String text) {
        Weighing weighing = new Weighing();
        int at = 0;
        for (int c : text.codePoints().toArray()) {
            int length = lengthAt(bytes, at);
            if (length > 1) {
                weighing.add(weightOf(bytes, at, length, c), at);
            }
            at += length;
        }
        return weighing;
    }

    /** GB18030: one byte below 0x80; four when the second is a digit, else two. */
    private static int lengthAt(byte[] bytes, int at) {
        if (bytes[at] >= 0) {
            return 1;
        }
        return bytes[at + 1] >= '0' && bytes[at + 1] <= '9' ? FOUR_BYTES : 2;
    }

    private static double weightOf(byte[] bytes, int at, int length, int codePoint) {
        int row = bytes[at] & 0xFF;
        if (length == 2 && (bytes[at + 1] & 0xFF) >= HIGH && isFrequentRow(row)) {
            return 1;
        }
        return Character.isIdeographic(codePoint) ? 0.5 : 0;
    }

    private static boolean isFrequentRow(int row) {
        return row >= HIGH && row <= LAST_SYMBOL_ROW || row >= FIRST_IDEOGRAPH_ROW && row <= LAST_FREQUENT_ROW;
    }

    private static final class Weighing {
        private double sum;
        private long count;
        private long firstForeign = -1;

        void add(double weight, int at) {
            sum += weight;
            count++;
            if (firstForeign < 0 && weight < 1) {
                firstForeign = at;
            }
        }

        double confidence() {
            return count == 0 ? 1 : sum / count;
        }

        long firstForeign() {
            return Math.max(0, firstForeign);
        }
    }
}
