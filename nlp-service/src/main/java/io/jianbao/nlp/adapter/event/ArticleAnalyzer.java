package io.jianbao.nlp.adapter.event;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.nlp.app.AnalyzeArticle;
import io.jianbao.nlp.app.Engine;

/** From the published article to the public record: the same with Kafka and in one process. */
public final class ArticleAnalyzer {
    private final AnalyzeArticle analyzeArticle;
    private final Engine engine;
    private final ArticleTextReader reader = new ArticleTextReader();

    /** Uses one analyser; {@code engine} also stamps what needs no analysis. */
    public ArticleAnalyzer(AnalyzeArticle analyzeArticle, Engine engine) {
        this.analyzeArticle = analyzeArticle;
        this.engine = engine;
    }

    /** The public record of an article; a retired one is passed on without enrichment. */
    public ArticleEnriched analyze(ArticleSegmented article) {
        if (article.status() == ArticleStatus.RETIRED) {
            return EnrichedArticles.retired(article, engine);
        }
        AlignedText aligned = reader.read(article.content());
        return EnrichedArticles.of(
                article,
                aligned,
                analyzeArticle.analyze(AnalysisRequests.of(article.page(), article.content(), aligned)));
    }
}
