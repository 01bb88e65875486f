package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.DeadLetterReason;
import io.jianbao.segment.domain.publish.Publication;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jboss.logging.Logger;

/** What the publisher did, as counters and as one log line each. */
final class PublisherMetrics {
    private static final Logger LOG = Logger.getLogger(PublisherMetrics.class);

    private final MeterRegistry meters;

    PublisherMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void decided(Verdict verdict, String place, long elapsedMs) {
        meters.counter("jianbao.pages", "step", "publish", "outcome", verdict.outcome())
                .increment();
        for (Publication publication : verdict.publications()) {
            String status = publication.article().status().name().toLowerCase(Locale.ROOT);
            meters.counter("jianbao.articles", "step", "publish", "outcome", status)
                    .increment();
        }
        LOG.infof(
                "publisher decided outcome=%s dropId=%s subject=%s published=%d %s elapsedMs=%d",
                verdict.outcome(),
                verdict.dropId(),
                verdict.subject(),
                verdict.publications().size(),
                place,
                elapsedMs);
    }

    void deadLettered(DeadLetterReason reason, String place, RuntimeException failure) {
        meters.counter("jianbao.dead.letters", "channel", "publisher", "reason", reason.wire())
                .increment();
        if (reason == DeadLetterReason.BUG) {
            LOG.errorf(failure, "record dead-lettered reason=%s %s", reason.wire(), place);
        } else {
            LOG.warnf("record dead-lettered reason=%s %s cause=%s", reason.wire(), place, failure.getMessage());
        }
    }

    void reviewFailed(String pageId, RuntimeException failure) {
        meters.counter("jianbao.publisher.review.failures").increment();
        LOG.errorf(failure, "review of a page failed, struck off the agenda pageId=%s", pageId);
    }
}
