package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.PlacementScorers;
import io.jianbao.segment.domain.placement.RolePosteriors;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the result of a page from its drafts and its furniture. */
public final class PageSplitter {

    private final PlacementScorers scorers;

    public PageSplitter(PlacementScorers scorers) {
        this.scorers = scorers;
    }

    /** The page's articles, checked for coverage. */
    public PageArticles split(PageText text, MatchingText matching, PageReading page) {
        RolePosteriors posteriors = RolePosteriors.of(page, scorers.roles());
        LearnedReading reading = LearnedReading.of(page, posteriors, scorers);
        HeadingOrder headings = new HeadingOrder(page, posteriors);
        List<Draft> exchanged = new HeadlineExchange(page).exchange(reading.drafts());
        List<Judged> drafts = new ArrayList<>();
        for (int i = 0; i < exchanged.size(); i++) {
            drafts.add(new Judged(
                    headings.arrange(exchanged.get(i)), reading.qualities().get(i)));
        }
        drafts.sort(Comparator.comparing(judged -> start(page, judged.draft())));
        List<Article> articles = write(text, matching, page, drafts);
        List<Furniture> furniture = reading.furniture().stream()
                .map(item -> furniture(text, page, item))
                .toList();
        Coverage coverage = Coverage.check(text, articles, furniture);
        return new PageArticles(
                articles, furniture, coverage, confidence(articles), reasons(coverage), SegmenterVersion.CURRENT);
    }

    private static int start(PageReading page, Draft draft) {
        return draft.items().stream()
                .mapToInt(item -> page.block(item.block()).span().start())
                .min()
                .orElse(0);
    }

    private static List<Article> write(PageText text, MatchingText matching, PageReading page, List<Judged> drafts) {
        ArticleWriter writer = new ArticleWriter(text, matching, page);
        List<ArticleKind> kinds =
                new KindFinder(page).kinds(drafts.stream().map(Judged::draft).toList());
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i).draft();
            Judgement judgement =
                    Judgement.of(page, draft, kinds.get(i), drafts.get(i).quality());
            articles.add(writer.write(i + 1, draft, kinds.get(i), judgement));
        }
        return articles;
    }

    private static Furniture furniture(PageText text, PageReading page, DraftItem item) {
        var span = page.block(item.block()).span();
        String role = FurnitureRole.decidedBy(item.evidence()).label();
        return new Furniture(role, span, text.text(span), item.evidence(), Judgement.ofRole(page, item));
    }

    private static double confidence(List<Article> articles) {
        double weight = 0;
        double sum = 0;
        for (Article article : articles) {
            int length = article.pieces().stream()
                    .mapToInt(piece -> piece.span().length())
                    .sum();
            weight += length;
            sum += length * article.confidence();
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private static List<ReviewReason> reasons(Coverage coverage) {
        if (coverage.characters() == 0) {
            return List.of(ReviewReason.EMPTY_PAGE);
        }
        return coverage.articleShare() < 0.5 ? List.of(ReviewReason.MUCH_FURNITURE) : List.of();
    }

    /** A draft with how likely it is exactly an article. */
    private record Judged(Draft draft, double quality) {}
}
