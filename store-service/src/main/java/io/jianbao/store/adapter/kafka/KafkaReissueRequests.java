package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.ReissueRequested;
import io.jianbao.store.app.ReissueRequests;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;

/** Asks on {@code pages.requests}, key issueId. */
@ApplicationScoped
public class KafkaReissueRequests implements ReissueRequests {
    private static final Logger LOG = Logger.getLogger(KafkaReissueRequests.class);
    private static final String REASON = "store-saw-lower-pair";

    private final EventSender sender;

    @Inject
    public KafkaReissueRequests(
            @Channel("reissue-requests") MutinyEmitter<byte[]> emitter, Heartbeats heartbeats, Clock clock) {
        this.sender = new EventSender(emitter, KafkaDropAnnouncer.SERVICE, clock, heartbeats);
    }

    @Override
    public void ask(String articleId, String issueId) {
        sender.send(issueId, new ReissueRequested(articleId, issueId, REASON));
        LOG.warnf("lower pair at a later offset, reissue asked for articleId=%s issueId=%s", articleId, issueId);
    }
}
