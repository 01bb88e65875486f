package io.jianbao.ingest.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.ingest.adapter.reader.KnownEncodings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SIMPLIFIED = NewspaperSentences.SIMPLIFIED.get(0);
    private static final String TRADITIONAL = NewspaperSentences.TRADITIONAL.get(0);

    private final EncodingDetector detector = KnownEncodings.detector();

    @ParameterizedTest
    @EnumSource
    void readsEveryEncodingByItself(TextEncoding encoding) {
        Decoding.Decoded decoded = decoded(TRADITIONAL.getBytes(Charset.forName(encoding.label())));
        assertThat(decoded.text()).isEqualTo(TRADITIONAL);
        assertThat(decoded.charset()).isEqualTo(encoding.label());
        assertThat(decoded.confidence()).isGreaterThan(0.6);
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(detector.decode(("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED, "UTF-8", 1));
        assertThat(detector.decode(("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED, "UTF-16BE", 1));
    }

    @Test
    void keepsAByteOrderMarkInTheMiddleSoThatOffsetsHold() {
        String text = SIMPLIFIED + "\ufeff" + SIMPLIFIED;
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void keepsLineEndsAndSpacesAsTheyAre() {
        String text = "　　江水\r\n上涨\r\n\n 完 \n";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stock prices, 18 March 2024\n", "x", "", "12\n34\n"})
    void takesPlainAsciiForUtf8(String text) {
        assertThat(detector.decode(text.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoding.Decoded(text, "UTF-8", 1));
    }

    @Test
    void readsAsciiInUtf16() {
        String text = "Stock prices, 18 March 2024\r\n";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_16LE)).charset()).isEqualTo("UTF-16LE");
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_16BE)).charset()).isEqualTo("UTF-16BE");
    }

    @Test
    void readsFourByteCharactersOfGb18030() {
        String text = SIMPLIFIED + "㐀𠮷";
        assertThat(decoded(text.getBytes(GB18030)).text()).isEqualTo(text);
    }

    @Test
    void readsWhatTheSourceStatesWithoutAskingTheText() {
        byte[] bytes = "鱻龘".getBytes(GB18030);
        assertThat(EncodingDetector.decodeAs(TextEncoding.GB18030, bytes))
                .isEqualTo(new Decoding.Decoded("鱻龘", "GB18030", 1));
        assertThat(EncodingDetector.decodeAs(TextEncoding.UTF_8, bytes))
                .isEqualTo(new Decoding.Undecodable("UTF-8", 0, "F7"));
    }

    @Test
    void namesTheFirstByteThatDoesNotFit() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        int at = "本报讯（记者 ".getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xFF;
        assertThat(detector.decode(bytes)).isEqualTo(new Decoding.Undecodable("UTF-8", at, "FF"));
    }

    @Test
    void namesATruncatedLastCharacter() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(detector.decode(cut)).isEqualTo(new Decoding.Undecodable("UTF-8", bytes.length - 3, "E3 80"));
    }

    @Test
    void namesABrokenByteOfGb18030() {
        byte[] bytes = SIMPLIFIED.repeat(3).getBytes(GB18030);
        bytes[8] = (byte) 0xFF;
        Decoding.Undecodable failed = (Decoding.Undecodable) detector.decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(failed.charset()).isEqualTo("GB18030");
        assertThat(failed.offset()).isEqualTo(8);
    }

    @Test
    void takesAnyBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(detector.decode(bytes)).isNotNull();
        }
    }

    @Test
    void knowsOtherNamesOfEncodings() {
        assertThat(TextEncoding.named(" GBK ")).contains(TextEncoding.GB18030);
        assertThat(TextEncoding.named("big5")).contains(TextEncoding.BIG5_HKSCS);
        assertThat(TextEncoding.named("latin1")).isEmpty();
    }

    @Test
    void letsTheLongestFolderStateTheEncoding() {
        StatedEncodings stated = new StatedEncodings(Map.of("paper", "gbk", "paper/old", "big5"));
        assertThat(stated.of("paper/2024-03-18/01.txt")).contains(TextEncoding.GB18030);
        assertThat(stated.of("paper/old/01.txt")).contains(TextEncoding.BIG5_HKSCS);
        assertThat(stated.of("paper2/01.txt")).isEmpty();
        Assertions.assertThatThrownBy(() -> new StatedEncodings(Map.of("paper", "klingon")))
                .hasMessageContaining("klingon")
                .hasMessageContaining("GB18030");
    }

    private Decoding.Decoded decoded(byte[] bytes) {
        return (Decoding.Decoded) detector.decode(bytes);
    }
}
