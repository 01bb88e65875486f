package io.jianbao.ingest.adapter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReaderByMediaTypeTest {
    private static final byte[] TEXT = "望潮桥昨日合龙\n".getBytes(StandardCharsets.UTF_8);

    private final PageReader reader = new ReaderByMediaType(
            Map.of(MediaTypes.PLAIN_TEXT, new PlainTextReader(KnownEncodings.detector(), new PageLimits(1_000, 100))));

    @Test
    void readsPlainTextWhateverItIsCalled() {
        for (String key : List.of("a/01.txt", "a/01", "a/01.TXT", "a/2024.03.18", "a/第1版.版面")) {
            PageReader.Read read = (PageReader.Read) reader.read(key, TEXT);
            assertThat(read.text().text()).isEqualTo("望潮桥昨日合龙\n");
            assertThat(read.text().mediaType()).isEqualTo("text/plain");
            assertThat(read.text().charset()).isEqualTo("UTF-8");
        }
    }

    @Test
    void readsGb18030() {
        byte[] bytes = "望潮桥昨日合龙，总长二点六公里。".getBytes(Charset.forName("GB18030"));
        PageReader.Read read = (PageReader.Read) reader.read("a/01.txt", bytes);
        assertThat(read.text().charset()).isEqualTo("GB18030");
    }

    @Test
    void refusesKindsWithoutAReaderAndSaysWhichItKnows() {
        PageReader.Refused refused = (PageReader.Refused) reader.read("a/01.PDF", TEXT);
        assertThat(refused.rejection().sentence())
                .isEqualTo("This kind of file cannot be read (application/pdf; known kinds: text/plain).");
    }

    @Test
    void refusesZeroBytesByTheirOffset() {
        PageReader.Refused refused = (PageReader.Refused) reader.read("a/01.txt", new byte[] {'a', 'b', 0, 'c'});
        assertThat(refused.rejection().reason()).isEqualTo(RejectionReason.BINARY);
        assertThat(refused.rejection().offset()).isEqualTo(2);
    }

    @Test
    void refusesUndecodableBytesByTheirOffset() {
        byte[] bytes = TEXT.clone();
        bytes[6] = (byte) 0xFF;
        PageReader.Refused refused = (PageReader.Refused) reader.read("a/01.txt", bytes);
        assertThat(refused.rejection().reason()).isEqualTo(RejectionReason.UNDECODABLE);
        assertThat(refused.rejection().offset()).isEqualTo(6);
        assertThat(refused.rejection().sentence()).contains("at byte 6");
    }

    @Test
    void doesNotDecodeWhatIsTooLongInAnyEncoding() {
        PageReader.Refused refused =
                (PageReader.Refused) reader.read("a/01.txt", "x".repeat(300).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.rejection().reason()).isEqualTo(RejectionReason.TEXT_TOO_LONG);
    }

    @Test
    void readsInTheEncodingStatedAndInNoOther() {
        byte[] bytes = "望潮桥".getBytes(Charset.forName("GB18030"));
        PageReader.Read read = (PageReader.Read) reader.read("a/01.txt", bytes, TextEncoding.GB18030);
        assertThat(read.text().text()).isEqualTo("望潮桥");
        PageReader.Refused refused = (PageReader.Refused) reader.read("a/01.txt", bytes, TextEncoding.UTF_8);
        assertThat(refused.rejection().sentence()).contains("at byte 0: CD", "stated to be UTF-8");
    }
}
