package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import io.jianbao.segment.domain.text.TraditionalTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphStitcherTest {

    private static final CharacterModel CHARACTERS =
            LanguageResources.statistics().characters();

    private static List<String> stitch(PieceRole role, String... texts) {
        PageText page = PageText.of(String.join("\n", texts));
        MatchingText matching = MatchingText.of(page, new Folding(TraditionalTable.empty()));
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            Span span = new Span(start, start + text.length());
            pieces.add(new Piece(role, span, text, "test", 1));
            start += text.length() + 1;
        }
        return new ParagraphStitcher(CHARACTERS, page, matching)
                .stitch(pieces).stream().map(Paragraph::text).toList();
    }

    @Test
    void joinsAWordCutByAColumn() {
        assertThat(stitch(PieceRole.BODY, "镇里今年新建三座冷库，是服务全镇经济社会发展大局的湖", "南第一批示范项目。"))
                .containsExactly("镇里今年新建三座冷库，是服务全镇经济社会发展大局的湖南第一批示范项目。");
    }

    @Test
    void keepsAFinishedSentenceApart() {
        assertThat(stitch(PieceRole.BODY, "镇里今年新建了三座冷库。", "果农把柑橘存进冷库。")).hasSize(2);
    }

    @Test
    void neverJoinsSubheads() {
        assertThat(stitch(PieceRole.SUBHEAD, "冷库建到橘园边", "柑橘卖到节后")).hasSize(2);
    }
}
