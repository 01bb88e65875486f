package io.jianbao.segment.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

    private static List<Line> split(String text) {
        PageText page = PageText.of(text);
        return LineSplitter.split(page, MatchingText.of(page, new Folding(TraditionalTable.empty())));
    }

    @Test
    void countsBlankLinesAndIndent() {
        List<Line> lines = split("老街\n\n \n　　夜市开张");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).gap()).isEqualTo(2);
        assertThat(lines.get(1).indent()).isEqualTo(2);
        assertThat(lines.get(1).span()).isEqualTo(new Span(8, 12));
    }

    @Test
    void takesCarriageReturnAndLineFeedAsOneEnd() {
        assertThat(split("老街\r\n夜市").get(1).gap()).isZero();
    }
}
