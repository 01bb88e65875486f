package io.jianbao.segment.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.TraditionalTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCluesTest {

    private static RoleScores score(LineClue clue, String text) {
        PageText page = PageText.of(text);
        MatchingText matching = MatchingText.of(page, new Folding(TraditionalTable.empty()));
        Block block = new Block(0, page.span(), 1, 0, 0, matching.dense(page.span()), matching.excerpt(page.span()));
        RoleScores.Sheet sheet = new RoleScores.Sheet();
        clue.weigh(new LineView(block, null, null, 0), sheet);
        return sheet.scores();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(下转第3版)", "（下转3版）", "◀上接第一版", "（上接第A04版）", "（下转第 l 版）", "紧接第2版", "（详见A3版）"})
    void knowsJumpLines(String line) {
        assertThat(score(new JumpLineClue(), line).best()).isEqualTo(LineRole.JUMP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他在会上说，接下来转入第三阶段", "第3版"})
    void takesNoOtherLineForAJumpLine(String line) {
        assertThat(score(new JumpLineClue(), line).of(LineRole.JUMP)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报记者 周小禾 吴一帆",
                "本报记者 周小禾 本报通讯员 林木",
                "文/图 本报记者 周小禾",
                "■ 周小禾",
                "□本报记者周小禾",
                "（记者周小禾整理）",
                "(作者单位：临江市图书馆)",
                "记者周小禾报道"
            })
    void knowsBylines(String line) {
        assertThat(score(new BylineClue(), line).best()).isEqualTo(LineRole.BYLINE);
    }

    @Test
    void takesAnAgencyInBracketsForACreditAndNotForAByline() {
        assertThat(score(new BylineClue(), "(新华社)").of(LineRole.BYLINE)).isNegative();
        assertThat(score(new CreditClue(), "(新华社)").of(LineRole.CREDIT)).isPositive();
        assertThat(score(new BylineClue(), "（周小禾）").of(LineRole.BYLINE)).isPositive();
    }

    @Test
    void takesNoSentenceForAByline() {
        assertThat(score(new BylineClue(), "记者了解到，图书馆今年新添藏书两万册。").of(LineRole.BYLINE))
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新华社记者 周小禾摄", "新华社发(周小禾 摄)", "周小禾摄（影像中国）", "（资料图片）"})
    void knowsPhotoCredits(String line) {
        assertThat(score(new CreditClue(), line).best()).isEqualTo(LineRole.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"图为市民在灯会上赏灯。", "▲老街夜市开张", "图①：新桥合龙"})
    void knowsCaptions(String line) {
        assertThat(score(new CaptionClue(), line).best()).isEqualTo(LineRole.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第03版 要闻",
                "2024年3月5日 星期二",
                "责任编辑：周小禾 版式设计：林木",
                "临江日报 2024年3月5日 星期二",
                "临江日报",
                "02 要闻·综合 临江晚报",
                "本报发行热线：0000-1234",
                "国内统一连续出版物号 CN 00-0000 今日8版"
            })
    void knowsFolios(String line) {
        assertThat(score(new FolioClue(), line).best()).isEqualTo(LineRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"招聘启事", "周小禾遗失身份证，号码12345，声明作废。", "兹定于5月2日召开股东会，特此通知。", "注销公告：临江市某书店拟注销。"})
    void knowsNotices(String line) {
        assertThat(score(new NoticeClue(), line).best()).isEqualTo(LineRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"简讯", "要闻速览", "国际简讯", "简明新闻", "一句话新闻"})
    void knowsSectionHeads(String line) {
        assertThat(score(new SectionClue(), line).best()).isEqualTo(LineRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国际新闻：大桥通车 P.5", "老街夜市开张（详见第4版）", "体育 女篮主场告捷 C1", "导读：老街夜市开张 5版"})
    void knowsTeasers(String line) {
        assertThat(score(new TeaserClue(), line).best()).isEqualTo(LineRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/0", "20547", "Monday 24 May"})
    void knowsTableCells(String line) {
        assertThat(score(new TableClue(), line).best()).isEqualTo(LineRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新春走基层", "记者手记", "城市味道·行走小城", "聚焦春耕"})
    void knowsColumnLabels(String line) {
        assertThat(score(new ColumnLabelClue(), line).best()).isEqualTo(LineRole.COLUMN);
    }

    @Test
    void readsADashAsTheMarkOfADeckOrAKicker() {
        assertThat(score(new DeckClue(), "——写在图书馆开馆之后").best()).isEqualTo(LineRole.DECK);
        assertThat(score(new DeckClue(), "搬进新居两年来——").best()).isEqualTo(LineRole.KICKER);
    }

    @Test
    void takesNumberedShortLinesForSubheads() {
        RoleScores scores = score(new SubheadClue(), "二、让书走近读者");

        assertThat(scores.of(LineRole.SUBHEAD)).isGreaterThan(scores.of(LineRole.HEADLINE) - 4);
    }

    @Test
    void takesLongSentencesForProseAndShortOnesWithoutStopForHeadings() {
        String prose = "市图书馆近日重新开门，两万册新书同读者见面，不少人一早就在门前排队，等着走进这座修缮一新的老楼。";

        assertThat(score(new ProseClue(), prose).best()).isEqualTo(LineRole.BODY);
        assertThat(score(new HeadingClue(), "老街夜市点亮古城").best()).isEqualTo(LineRole.HEADLINE);
        assertThat(score(new HeadingClue(), prose).of(LineRole.HEADLINE)).isNegative();
    }
}
