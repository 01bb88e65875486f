package io.jianbao.ingest.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodingDetectorTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SIMPLIFIED = "本报讯（记者 柳青禾）昨日，临江市第三座跨江大桥“望潮桥”合龙，总长2.6公里。";
    private static final String TRADITIONAL = "本報訊（記者 柳青禾）昨日，臨江市第三座跨江大橋「望潮橋」合龍，總長二點六公里，預計明年春天通車。";

    private final EncodingDetector detector = new EncodingDetector(List.of(new Utf8Encoding(), new Gb18030Encoding()));

    @Test
    void readsUtf8() {
        assertThat(detector.decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED, "UTF-8", 1));
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(detector.decode(("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED, "UTF-8", 1));
    }

    @Test
    void keepsLineEndsAndSpacesAsTheyAre() {
        String text = "　　江水\r\n上涨\r\n\n 完 \n";
        assertThat(detector.decode(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded(text, "UTF-8", 1));
    }

    @Test
    void readsSimplifiedGb18030WithHighConfidence() {
        Decoding.Decoded decoded = (Decoding.Decoded) detector.decode(SIMPLIFIED.getBytes(GB18030));
        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.charset()).isEqualTo("GB18030");
        assertThat(decoded.confidence()).isGreaterThan(0.9);
    }

    @Test
    void readsTraditionalGb18030() {
        Decoding.Decoded decoded = (Decoding.Decoded) detector.decode(TRADITIONAL.getBytes(GB18030));
        assertThat(decoded.text()).isEqualTo(TRADITIONAL);
        assertThat(decoded.confidence()).isBetween(0.7, 1.0);
    }

    @Test
    void readsFourByteCharactersOfGb18030() {
        String text = SIMPLIFIED + "㐀𠮷";
        Decoding.Decoded decoded = (Decoding.Decoded) detector.decode(text.getBytes(GB18030));
        assertThat(decoded.text()).isEqualTo(text);
    }

    @Test
    void doesNotTakeBig5ForGb18030() {
        assertThat(detector.decode(TRADITIONAL.getBytes(Charset.forName("Big5-HKSCS"))))
                .isInstanceOf(Decoding.Undecodable.class);
    }

    @Test
    void namesTheFirstByteThatDoesNotFit() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        int at = "本报讯（记者 ".getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xFF;
        assertThat(new Utf8Encoding().decode(bytes)).isEqualTo(new Decoding.Undecodable("UTF-8", at));
        assertThat(detector.decode(bytes)).isEqualTo(new Decoding.Undecodable("UTF-8", at));
    }

    @Test
    void namesATruncatedLastCharacter() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(new Utf8Encoding().decode(cut)).isEqualTo(new Decoding.Undecodable("UTF-8", bytes.length - 3));
    }

    @Test
    void takesAnyBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(detector.decode(bytes)).isNotNull();
        }
    }
}
