package io.jianbao.segment.accuracy;

import io.jianbao.segment.accuracy.AnnotatedPage.AnnotatedArticle;
import io.jianbao.segment.accuracy.AnnotatedPage.PageReference;
import io.jianbao.segment.accuracy.AnnotatedPage.Stretch;
import io.jianbao.segment.domain.article.Article;
import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.article.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what the splitter found as an {@link AnnotatedPage}. */
final class SplitPage {

    private SplitPage() {}

    static AnnotatedPage of(PageArticles page) {
        return new AnnotatedPage(
                page.articles().stream().map(SplitPage::article).toList());
    }

    private static AnnotatedArticle article(Article article) {
        return new AnnotatedArticle(
                article.kind().label(),
                article.headline(),
                List.of(),
                article.bylines().stream()
                        .flatMap(byline -> byline.names().stream())
                        .toList(),
                article.jumps().stream()
                        .map(jump -> new PageReference(jump.direction().label(), jump.page()))
                        .collect(Collectors.toSet()),
                article.pieces().stream()
                        .map(piece -> new Stretch(piece.role().label(), piece.span()))
                        .toList(),
                article.body().stream().map(Paragraph::spans).toList());
    }
}
