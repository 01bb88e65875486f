package io.jianbao.stack.clip;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Known;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.RecordPosition;
import io.jianbao.ingest.adapter.event.PageEvents;
import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageIdentityResolver;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.SourceObject;
import io.jianbao.nlp.adapter.event.ArticleAnalyzer;
import io.jianbao.segment.adapter.event.PublisherEvents;
import io.jianbao.segment.adapter.event.SegmentedPages;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.publish.HeldPage;
import io.jianbao.segment.domain.publish.PublishOutcome;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.text.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page through the very code of the services, in one process: read, split, publish for the first time, analyse. What comes out is what the
 * pipeline would publish for a page that it sees for the first time.
 */
public final class PageClipper {
    private static final RecordPosition NOWHERE = new RecordPosition(0, 0);

    private final PageReader reader;
    private final PageLimits limits;
    private final SegmentPage segmenter;
    private final Publisher publisher;
    private final ArticleAnalyzer analyzer;
    private final PublisherEvents publisherEvents = new PublisherEvents();
    private final PageIdentityResolver identities = new PageIdentityResolver();

    PageClipper(
            PageReader reader,
            PageLimits limits,
            SegmentPage segmenter,
            Publisher publisher,
            ArticleAnalyzer analyzer) {
        this.reader = reader;
        this.limits = limits;
        this.segmenter = segmenter;
        this.publisher = publisher;
        this.analyzer = analyzer;
    }

    /**
     * Takes one page apart.
     *
     * @throws IOException when the file cannot be read, or is no page; the message says why and what to do
     */
    public ClippedPage clip(PageFiles.PageFile file) throws IOException {
        PageIngested page = PageEvents.ingested(read(file));
        PageSegmented segmented = SegmentedPages.event(page, segmenter.segment(PageText.of(page.text())), NOWHERE);
        return new ClippedPage(
                document(file, page),
                articles(segmented),
                segmented.furniture(),
                segmented.coverage(),
                segmented.confidence(),
                segmented.review(),
                segmented.anomalies(),
                segmented.segmenter());
    }

    private IngestedPage read(PageFiles.PageFile file) throws IOException {
        if (!Files.isRegularFile(file.file())) {
            throw new IOException("no such file");
        }
        refuse(limits.checkSize(Files.size(file.file())).orElse(null));
        byte[] bytes = Files.readAllBytes(file.file());
        PageReader.Reading reading = reader.read(file.key(), bytes);
        if (reading instanceof PageReader.Refused refused) {
            throw new IOException(refused.rejection().sentence());
        }
        io.jianbao.ingest.domain.PageText text = ((PageReader.Read) reading).text();
        refuse(limits.checkText(text.text()).orElse(null));
        Sha256 content = Sha256.of(bytes);
        Instant lastModified = Files.getLastModifiedTime(file.file()).toInstant();
        return new IngestedPage(
                identities.resolve(PageKey.parse(file.key()), content),
                new SourceObject(file.key(), content, bytes.length, lastModified),
                text);
    }

    private static void refuse(@Nullable Rejection rejection) throws IOException {
        if (rejection != null) {
            throw new IOException(rejection.sentence());
        }
    }

    private List<ArticleEnriched> articles(PageSegmented segmented) {
        PublishOutcome outcome =
                publisher.publish(publisherEvents.publishable(segmented), HeldPage.unknown(), Instant.EPOCH);
        if (outcome instanceof PublishOutcome.Published published) {
            return published.publications().stream()
                    .map(publisherEvents::articleSegmented)
                    .map(analyzer::analyze)
                    .toList();
        }
        throw new IllegalStateException("a page seen for the first time was not published: " + outcome);
    }

    private static ClippedPage.Document document(PageFiles.PageFile file, PageIngested page) {
        return new ClippedPage.Document(
                file.name(),
                page.source().sha256(),
                page.source().charset(),
                page.text().codePointCount(0, page.text().length()),
                Optional.ofNullable(page.page().pageNumber()).map(Known::value).orElse(null),
                page.page());
    }
}
