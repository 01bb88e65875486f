package io.jianbao.nlp.adapter.kafka;

import io.jianbao.delivery.DropStatuses;
import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.DropStatus;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Sends the public record, then a status event for each drop the article came from; each send is acknowledged before the next. */
@ApplicationScoped
public class EnrichedSender {
    private static final String SERVICE = "nlp-service";

    private final EventSender enriched;
    private final DropStatuses statuses;
    private final Clock clock;
    private final String version;

    @Inject
    public EnrichedSender(
            @Channel("articles-enriched") MutinyEmitter<byte[]> enriched,
            DropStatuses statuses,
            Heartbeats heartbeats,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.enriched = new EventSender(enriched, SERVICE, clock, heartbeats);
        this.statuses = statuses;
        this.clock = clock;
        this.version = version;
    }

    void send(ArticleEnriched result) {
        ArticleSegmented article = result.article();
        enriched.send(article.id(), result);
        article.dropIds().forEach(dropId -> statuses.send(analyzed(dropId, article)));
    }

    private DropStatus analyzed(String dropId, ArticleSegmented article) {
        return new DropStatus(
                dropId,
                null,
                article.page().pageId(),
                null,
                "analyze",
                "analyzed",
                null,
                version,
                clock.instant(),
                null,
                new ArticleVersion(article.id(), article.revision()));
    }
}
