package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineParserTest {

    private static final Span SPAN = new Span(0, 1);

    private static List<Byline> parse(String text) {
        return new BylineParser().parse(text, SPAN);
    }

    @Test
    void readsSeveralNamesUnderOneRole() {
        assertThat(parse("本报记者 周小禾 林木")).containsExactly(new Byline("本报记者", List.of("周小禾", "林木"), SPAN));
    }

    @Test
    void readsReporterAndCorrespondent() {
        assertThat(parse("本报记者 周小禾 本报通讯员 林木"))
                .containsExactly(new Byline("本报记者", List.of("周小禾"), SPAN), new Byline("本报通讯员", List.of("林木"), SPAN));
    }

    @Test
    void readsTheNamesOfADateline() {
        assertThat(parse("本报讯(记者周小禾 通讯员林木)"))
                .containsExactly(new Byline("记者", List.of("周小禾"), SPAN), new Byline("通讯员", List.of("林木"), SPAN));
    }

    @Test
    void readsAMarkedNameWithoutARole() {
        assertThat(parse("■ 周小禾")).containsExactly(new Byline("", List.of("周小禾"), SPAN));
    }

    @Test
    void partsTheNameFromThePlaceItReportsFrom() {
        assertThat(parse("【记者周小禾临江报导】")).containsExactly(new Byline("记者", List.of("周小禾"), SPAN));
        assertThat(parse("〔记者林木临江报导〕")).containsExactly(new Byline("记者", List.of("林木"), SPAN));
        assertThat(parse("【记者欧阳小禾临江报导】")).containsExactly(new Byline("记者", List.of("欧阳小禾"), SPAN));
        assertThat(parse("〔记者周小禾/临江报导〕")).containsExactly(new Byline("记者", List.of("周小禾"), SPAN));
    }

    @Test
    void keepsTheNamesAsPrinted() {
        assertThat(new BylineParser().parse("本报记者 周丽云 林 叶", "本報記者　周麗雲　林 葉", SPAN))
                .containsExactly(new Byline("本报记者", List.of("周麗雲", "林葉"), SPAN));
    }

    @Test
    void joinsANameThatIsSpacedOut() {
        assertThat(parse("本报记者 林 木")).containsExactly(new Byline("本报记者", List.of("林木"), SPAN));
    }

    @Test
    void leavesOutWhatIsNoName() {
        assertThat(parse("文/图 本报记者 周小禾")).containsExactly(new Byline("本报记者", List.of("周小禾"), SPAN));
        assertThat(parse("(记者周小禾整理)")).containsExactly(new Byline("记者", List.of("周小禾"), SPAN));
        assertThat(parse("本报讯")).isEmpty();
    }
}
