package io.jianbao.ingest;

import io.jianbao.delivery.Heartbeats;
import io.jianbao.ingest.adapter.bucket.BucketFolders;
import io.jianbao.ingest.adapter.bucket.BucketOptions;
import io.jianbao.ingest.adapter.bucket.BucketReadiness;
import io.jianbao.ingest.adapter.bucket.BucketWatcher;
import io.jianbao.ingest.adapter.bucket.FolderArchive;
import io.jianbao.ingest.adapter.bucket.FolderAudit;
import io.jianbao.ingest.adapter.bucket.FolderIdentityRegister;
import io.jianbao.ingest.adapter.bucket.FolderObjectRegister;
import io.jianbao.ingest.adapter.bucket.FolderSidecars;
import io.jianbao.ingest.adapter.kafka.KafkaPageAnnouncer;
import io.jianbao.ingest.adapter.kafka.PageSenders;
import io.jianbao.ingest.adapter.metrics.IngestMetrics;
import io.jianbao.ingest.adapter.reader.KnownEncodings;
import io.jianbao.ingest.adapter.reader.MediaTypes;
import io.jianbao.ingest.adapter.reader.PlainTextReader;
import io.jianbao.ingest.adapter.reader.ReaderByMediaType;
import io.jianbao.ingest.app.BucketAudit;
import io.jianbao.ingest.app.IngestOptions;
import io.jianbao.ingest.app.IngestPage;
import io.jianbao.ingest.app.IngestPorts;
import io.jianbao.ingest.app.PageAnnouncer;
import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.text.StatedEncodings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.health.Readiness;

/** Puts the service together from its settings and lets the watcher run from start to shutdown. */
@ApplicationScoped
public class IngestWiring {
    @Produces
    @Singleton
    BucketFolders bucket(IngestConfig config) {
        return BucketFolders.open(config.bucket());
    }

    @Produces
    @Singleton
    BucketAudit.Source audit(BucketFolders bucket, Clock clock) {
        return new FolderAudit(bucket, clock);
    }

    @Produces
    @Singleton
    PageLimits limits(IngestConfig config) {
        return new PageLimits(config.maxFileBytes(), config.maxTextBytes());
    }

    /** A further kind of page is one more entry here. */
    @Produces
    @Singleton
    PageReader reader(PageLimits limits) {
        PageReader text = new PlainTextReader(KnownEncodings.detector(), limits);
        return new ReaderByMediaType(Map.of(MediaTypes.PLAIN_TEXT, text));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    PageAnnouncer announcer(PageSenders senders, Clock clock, IngestConfig config) {
        return new KafkaPageAnnouncer(senders, config.pipelineVersion(), clock);
    }

    @Produces
    @Singleton
    IngestPage ingestPage(
            PageReader reader, PageAnnouncer announcer, BucketFolders bucket, PageLimits limits, IngestConfig config) {
        IngestPorts ports = new IngestPorts(
                reader,
                new FolderArchive(bucket),
                new FolderIdentityRegister(bucket),
                new FolderObjectRegister(bucket),
                new FolderSidecars(bucket),
                announcer);
        return new IngestPage(
                ports, new IngestOptions(limits, config.pipelineVersion(), new StatedEncodings(config.charsets())));
    }

    @Produces
    @Singleton
    BucketWatcher watcher(
            BucketFolders bucket,
            IngestConfig config,
            IngestPage ingest,
            Heartbeats heartbeats,
            MeterRegistry registry) {
        BucketOptions options =
                new BucketOptions(config.settle(), config.relist(), config.workers(), config.minFreeBytes());
        IngestMetrics metrics = new IngestMetrics(registry);
        BucketWatcher watcher = new BucketWatcher(bucket, options, ingest, metrics::count, heartbeats);
        metrics.showWaiting(watcher::waiting);
        return watcher;
    }

    @Produces
    @Readiness
    @Singleton
    BucketReadiness readiness(BucketFolders bucket, BucketWatcher watcher) {
        return new BucketReadiness(bucket, watcher);
    }

    void onStart(@Observes StartupEvent event, BucketWatcher watcher) {
        watcher.start();
    }

    void onStop(@Observes ShutdownEvent event, BucketWatcher watcher) {
        watcher.close();
    }
}
