package io.jianbao.nlp.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    private List<String> split(String written) {
        ArticleText text = ArticleText.of(written);
        return splitter.split(text).stream().map(text::slice).toList();
    }

    @Test
    void takesTheHeadlineAsASentenceOfItsOwn() {
        assertThat(split("渔港装上新灯塔\n夜航不再难。船工们放心了。")).containsExactly("渔港装上新灯塔", "夜航不再难。", "船工们放心了。");
    }

    @Test
    void keepsAQuotationWithItsSpeaker() {
        assertThat(split("“灯亮了。路也通了！”老船工贺满仓说。大家鼓起掌来。")).containsExactly("“灯亮了。路也通了！”老船工贺满仓说。", "大家鼓起掌来。");
    }

    @Test
    void doesNotCutInsideParentheses() {
        assertThat(split("灯塔（高20米。含塔基）已完工。")).containsExactly("灯塔（高20米。含塔基）已完工。");
    }

    @Test
    void keepsRepeatedSignsAndClosingQuotesTogether() {
        assertThat(split("真的吗？！真的。")).containsExactly("真的吗？！", "真的。");
    }

    @Test
    void leavesOutSpacesAtBothEnds() {
        assertThat(split("　　开工了。　二期也开工了。 ")).containsExactly("开工了。", "二期也开工了。");
    }

    @Test
    void hasNoSentenceInWhiteSpace() {
        assertThat(split(" \n　\n")).isEmpty();
    }
}
