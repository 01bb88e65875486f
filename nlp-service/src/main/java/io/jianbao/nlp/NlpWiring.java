package io.jianbao.nlp;

import io.jianbao.nlp.adapter.event.ArticleAnalyzer;
import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.app.AnalyzeArticle;
import io.jianbao.nlp.app.ArticleContent;
import io.jianbao.nlp.app.Engine;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Builds the analyser once, at start: a model that cannot be read ends the service before it takes a record. */
@ApplicationScoped
public class NlpWiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @Startup
    ArticleAnalyzer analyzer() {
        ModelLoader models = new ModelLoader();
        Engine engine = models.engine();
        AnalyzeArticle analyzer = new AnalyzeArticle(
                new TaggedMentions(models.tagger()),
                models.sentiment(),
                models.simplifiedForms(),
                models.lunarCalendar(),
                engine);
        warmUp(analyzer);
        return new ArticleAnalyzer(analyzer, engine);
    }

    /** The first page must not pay for loading classes and compiling: an operator measures from the drop. */
    private static void warmUp(AnalyzeArticle analyzer) {
        String text = "望海县开通两条公交线路\n昨日，望海县交通局局长林大河介绍，新线投资300万元，比去年增长5%。".repeat(20);
        analyzer.analyze(new ArticleContent(text, LocalDate.EPOCH, List.of()));
    }
}
