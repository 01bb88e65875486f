package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.TraditionalTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineParserTest {

    private static List<String> parse(String line) {
        PageText page = PageText.of(line);
        MatchingText matching = MatchingText.of(page, new Folding(TraditionalTable.empty()));
        return new HeadlineParser()
                .parse(matching.excerpt(page.span())).stream().map(page::text).toList();
    }

    @Test
    void partsAKickerFromTheHeadlineOnItsLine() {
        assertThat(parse("临江三年打通九条断头路，修好百里河堤 让群众走上放心路")).containsExactly("临江三年打通九条断头路，修好百里河堤", "让群众走上放心路");
    }

    @Test
    void keepsAPairOfHalvesAsOneHeadline() {
        assertThat(parse("小手牵大手 同唱一首歌")).containsExactly("小手牵大手 同唱一首歌");
    }
}
