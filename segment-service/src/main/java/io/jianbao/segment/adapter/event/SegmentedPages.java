package io.jianbao.segment.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.Byline;
import io.jianbao.events.Dateline;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.Jump;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.RecordPosition;
import io.jianbao.events.Span;
import io.jianbao.segment.domain.article.Article;
import io.jianbao.segment.domain.article.Coverage;
import io.jianbao.segment.domain.article.Furniture;
import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.article.ReviewReason;
import io.jianbao.segment.domain.text.PageText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's articles as an event: {@code SegmentedPages.event(ingested, articles, position)}. Texts and offsets are taken over as they are.
 */
public final class SegmentedPages {
    private final String pageId;
    private final PageText text;

    private SegmentedPages(String pageId, PageText text) {
        this.pageId = pageId;
        this.text = text;
    }

    /**
     * The event for a page.
     *
     * @param page     as ingested
     * @param split    what it was taken apart into
     * @param ingested where the page stood among the ingested ones
     */
    public static PageSegmented event(PageIngested page, PageArticles split, RecordPosition ingested) {
        SegmentedPages mapping = new SegmentedPages(page.page().pageId(), PageText.of(page.text()));
        return new PageSegmented(
                page.dropId(),
                page.page(),
                page.source(),
                page.text(),
                split.articles().stream().map(mapping::content).toList(),
                split.furniture().stream().map(mapping::piece).toList(),
                share(split.coverage()),
                split.confidence(),
                split.review(),
                labels(split.reasons()),
                new EngineVersion(split.version().name(), split.version().version()),
                ingested,
                page.reissue());
    }

    /** An article as published, standing alone on its page's text. */
    public static ArticleContent content(String pageId, PageText text, Article article) {
        return new SegmentedPages(pageId, text).content(article);
    }

    private ArticleContent content(Article article) {
        return new ArticleContent(
                article.kind().label(),
                article.order(),
                article.column(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines().stream().map(SegmentedPages::byline).toList(),
                dateline(article.dateline()),
                article.lead(),
                article.body().stream().map(SegmentedPages::paragraph).toList(),
                article.jumps().stream().map(SegmentedPages::jump).toList(),
                article.credits(),
                article.pieces().stream().map(this::piece).toList(),
                article.confidence(),
                article.review(),
                labels(article.reasons()));
    }

    private Piece piece(io.jianbao.segment.domain.article.Piece piece) {
        return new Piece(
                pageId,
                piece.role().label(),
                piece.span().start(),
                piece.span().end(),
                piece.text(),
                piece.evidence(),
                piece.confidence());
    }

    private Piece piece(Furniture furniture) {
        return new Piece(
                pageId,
                furniture.role(),
                furniture.span().start(),
                furniture.span().end(),
                furniture.text(),
                furniture.evidence(),
                furniture.confidence());
    }

    private static Byline byline(io.jianbao.segment.domain.article.Byline byline) {
        return new Byline(byline.role(), byline.names(), List.of(span(byline.span())));
    }

    private @Nullable Dateline dateline(io.jianbao.segment.domain.article.@Nullable Dateline dateline) {
        if (dateline == null) {
            return null;
        }
        String printed = text.text(dateline.span());
        return new Dateline(
                printed, dateline.agency(), dateline.place(), dateline.date(), List.of(span(dateline.span())));
    }

    private static Paragraph paragraph(io.jianbao.segment.domain.article.Paragraph paragraph) {
        List<Span> spans = paragraph.spans().stream().map(SegmentedPages::span).toList();
        return new Paragraph(paragraph.type().label(), paragraph.text(), spans, List.of());
    }

    private static Jump jump(io.jianbao.segment.domain.article.Jump jump) {
        return new Jump(
                jump.direction().label(),
                jump.page(),
                jump.text(),
                List.of(span(jump.span())));
    }

    private static Span span(io.jianbao.segment.domain.text.Span span) {
        return new Span(span.start(), span.end());
    }

    private static List<String> labels(List<ReviewReason> reasons) {
        return reasons.stream().map(ReviewReason::label).toList();
    }

    /** Share of the page's characters that are owned; an empty page is owned whole. */
    private static double share(Coverage coverage) {
        int owned = coverage.inArticles() + coverage.inFurniture();
        return coverage.characters() == 0 ? 1 : (double) owned / coverage.characters();
    }
}
