package io.jianbao.nlp;

import io.jianbao.nlp.adapter.event.ArticleAnalyzer;
import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.app.AnalyzeArticle;
import io.jianbao.nlp.app.Engine;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

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
        return new ArticleAnalyzer(
                new AnalyzeArticle(
                        new TaggedMentions(models.tagger()), models.sentiment(), models.simplifiedForms(), engine),
                engine);
    }
}
