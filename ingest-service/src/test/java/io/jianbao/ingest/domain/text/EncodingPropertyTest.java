package io.jianbao.ingest.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.ingest.adapter.reader.KnownEncodings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every piece of 12 to 40 characters, simplified or traditional, is read in the encoding it was written in, with and without its mark. */
class EncodingPropertyTest {
    private static final int ROUNDS = 4_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final EncodingDetector detector = KnownEncodings.detector();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> tried = new TreeMap<>();
    private final Map<String, Double> leastConfidence = new TreeMap<>();

    @Test
    void readsEveryPieceInItsEncoding() {
        Random random = new Random(20240318);
        for (int round = 0; round < ROUNDS; round++) {
            tryAll(piece(random, NewspaperSentences.SIMPLIFIED), "simplified");
            tryAll(piece(random, NewspaperSentences.TRADITIONAL), "traditional");
        }
        int all = tried.values().stream().mapToInt(i -> i).sum();
        System.out.printf(
                "encodings: %d of %d right; tried %s; least confidence %s%n",
                all - wrong.size(), all, tried, leastConfidence);
        assertThat(wrong).as("of " + all).isEmpty();
    }

    private static String piece(Random random, List<String> sentences) {
        String text = sentences.get(random.nextInt(sentences.size()));
        int length = Math.min(text.length(), 12 + random.nextInt(29));
        int start = random.nextInt(text.length() - length + 1);
        return text.substring(start, start + length);
    }

    private void tryAll(String text, String script) {
        for (TextEncoding encoding : TextEncoding.values()) {
            Charset charset = Charset.forName(encoding.label());
            if (charset.newEncoder().canEncode(text)) {
                tryOne(text, encoding, text.getBytes(charset), script);
                if (charset.newEncoder().canEncode(BYTE_ORDER_MARK)) {
                    tryOne(
                            text,
                            encoding,
                            concat(BYTE_ORDER_MARK.getBytes(charset), text.getBytes(charset)),
                            script + " marked");
                }
            }
        }
    }

    private void tryOne(String text, TextEncoding encoding, byte[] bytes, String how) {
        String name = encoding.label() + " " + how;
        tried.merge(name, 1, Integer::sum);
        Decoding decoding = detector.decode(bytes);
        if (decoding instanceof Decoding.Decoded decoded
                && decoded.text().equals(text)
                && decoded.charset().equals(encoding.label())) {
            leastConfidence.merge(name, decoded.confidence(), Math::min);
        } else {
            wrong.add(name + ": " + text + " as " + decoding);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
