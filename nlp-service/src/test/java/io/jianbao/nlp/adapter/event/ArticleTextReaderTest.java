package io.jianbao.nlp.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextReaderTest {
    private static final String PAGE = "江边新桥通车\n本报讯(记者林一)连接两岸的新\n桥𠮷昨日通车。";

    private final AlignedText text = new ArticleTextReader().read(article());

    @Test
    void joinsHeadlineLeadAndParagraphs() {
        assertThat(text.text()).isEqualTo("江边新桥通车\n本报讯(记者林一)连接两岸的新桥𠮷昨日通车。");
    }

    @Test
    void aWordBrokenByAColumnHasTwoPlacesOnThePage() {
        assertThat(on("新桥𠮷")).containsExactly("新", "桥𠮷");
    }

    @Test
    void namesInTheLeadAndInTheHeadlineHaveTheirPlace() {
        assertThat(on("林一")).containsExactly("林一");
        assertThat(text.spansOf(0, 6)).containsExactly(new Span(0, 6));
    }

    @Test
    void lineFeedsStandNowhere() {
        assertThat(text.spansOf(6, 7)).isEmpty();
    }

    private List<String> on(String words) {
        int start = text.text().codePointCount(0, text.text().indexOf(words));
        return text.spansOf(start, start + words.codePointCount(0, words.length())).stream()
                .map(span -> slice(span.start(), span.end()))
                .toList();
    }

    private static ArticleContent article() {
        return new ArticleContent(
                "article",
                1,
                null,
                null,
                "江边新桥通车",
                null,
                List.of(),
                null,
                "本报讯(记者林一)",
                List.of(new Paragraph(
                        "body", "连接两岸的新桥𠮷昨日通车。", List.of(new Span(16, 22), new Span(23, 30)), List.of())),
                List.of(),
                List.of(),
                List.of(piece("headline", 0, 6), piece("lead", 7, 16), piece("body", 16, 22), piece("body", 23, 30)),
                1,
                false,
                List.of());
    }

    private static Piece piece(String role, int start, int end) {
        return new Piece("p", role, start, end, slice(start, end), "test", 1);
    }

    private static String slice(int start, int end) {
        return PAGE.substring(PAGE.offsetByCodePoints(0, start), PAGE.offsetByCodePoints(0, end));
    }
}
