package io.jianbao.segment.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.domain.article.Article;
import io.jianbao.segment.domain.article.ArticleKind;
import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.article.Paragraph;
import io.jianbao.segment.domain.article.PieceRole;
import io.jianbao.segment.domain.article.ReviewReason;
import io.jianbao.segment.domain.text.PageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentPageTest {

    private static final SegmentPage SEGMENTER =
            new SegmentPage(LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers());

    private static List<Article> articles(String text) {
        return SEGMENTER.segment(PageText.of(text)).articles();
    }

    @Test
    void cutsThePageIntoItsItems() {
        assertThat(articles(SamplePages.THREE_ITEMS))
                .extracting(Article::headline)
                .containsExactly("图书馆里灯火长明", "青石镇柑橘错峰上市果农增收", "老街灯会迎客来");
    }

    @Test
    void readsKickerColumnAndBylineOverTheBody() {
        Article article = articles(SamplePages.THREE_ITEMS).get(0);

        assertThat(article.kicker()).isEqualTo("临江市修老楼、添新书、延时间，让书走近读者");
        assertThat(article.column()).isEqualTo("新春走基层");
        assertThat(article.bylines().get(0).names()).containsExactly("周小禾", "林木");
    }

    @Test
    void joinsSentenceCutByColumnBreak() {
        Paragraph first = articles(SamplePages.THREE_ITEMS).get(0).body().get(0);

        assertThat(first.spans()).hasSize(2);
        assertThat(first.text()).contains("比上年多了一倍，借出图书");
    }

    @Test
    void keepsASubheadInsideItsArticle() {
        assertThat(articles(SamplePages.THREE_ITEMS).get(0).body())
                .extracting(Paragraph::type)
                .containsExactly(Paragraph.Type.BODY, Paragraph.Type.SUBHEAD, Paragraph.Type.BODY);
    }

    @Test
    void findsTheHeadlineThatStandsAfterItsBody() {
        Article article = articles(SamplePages.THREE_ITEMS).get(1);

        assertThat(article.kicker()).isEqualTo("冷库建到橘园边");
        assertThat(article.lead()).isEqualTo("本报讯(记者吴一帆)");
        assertThat(article.jumps())
                .singleElement()
                .satisfies(jump -> assertThat(jump.page()).isEqualTo("2"));
    }

    @Test
    void takesAPictureWithItsWordsForAPhotoItem() {
        Article article = articles(SamplePages.THREE_ITEMS).get(2);

        assertThat(article.kind()).isEqualTo(ArticleKind.PHOTO);
        assertThat(article.credits()).containsExactly("本报记者 沈星摄");
        assertThat(article.bylines()).isEmpty();
    }

    @Test
    void joinsHardWrappedLines() {
        Article article = articles(SamplePages.WRAPPED).get(0);

        assertThat(article.body()).hasSize(4);
        assertThat(article.body().get(1).text()).startsWith("操场原来是一片沙地，一下雨就积水，体育课");
    }

    @Test
    void endsABriefAtItsSignOff() {
        List<Article> briefs = articles(SamplePages.BRIEFS);

        assertThat(briefs).extracting(Article::headline).containsExactly("北岛渔民抗议限捕令", "两国同意重开边境铁路", "山国首相启程访问邻邦");
        assertThat(briefs).extracting(Article::kind).containsOnly(ArticleKind.BRIEF);
        assertThat(briefs.get(0).credits()).containsExactly("(海风社)");
    }

    @Test
    void splitsAPageInTraditionalScriptLikeTheSameInSimplified() {
        String simplified = "渡口小学有了新操场\n【本报临江讯】渡口小学的孩子们等了三年的新操场本周铺好了，体育课不用再搬进教室。\n";
        String traditional = "渡口小學有了新操場\n【本報臨江訊】渡口小學的孩子們等了三年的新操場本周鋪好了，體育課不用再搬進教室。\n";

        Article article = articles(traditional).get(0);

        assertThat(article.pieces())
                .extracting(piece -> piece.role() + "" + piece.span())
                .isEqualTo(articles(simplified).get(0).pieces().stream()
                        .map(piece -> piece.role() + "" + piece.span())
                        .toList());
        assertThat(article.lead()).isEqualTo("【本報臨江訊】");
    }

    @Test
    void saysForEveryPieceHowItIsKnown() {
        assertThat(articles(SamplePages.THREE_ITEMS))
                .flatExtracting(Article::pieces)
                .filteredOn(piece -> piece.role() == PieceRole.JUMP)
                .allSatisfy(piece -> {
                    assertThat(piece.evidence()).isEqualTo("jump-line");
                    assertThat(piece.confidence()).isGreaterThan(0.9);
                });
    }

    @Test
    void givesAnEmptyPageAResultWithAReason() {
        PageArticles page = SEGMENTER.segment(PageText.of(" \n\u3000\n"));

        assertThat(page.articles()).isEmpty();
        assertThat(page.reasons()).containsExactly(ReviewReason.EMPTY_PAGE);
    }
}
