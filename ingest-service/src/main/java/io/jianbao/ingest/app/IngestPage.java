package io.jianbao.ingest.app;

import io.jianbao.ingest.app.DropReport.Result;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageIdentity;
import io.jianbao.ingest.domain.PageIdentityResolver;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.SourceObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes one object from the inbox to {@code pages.ingested}. The order of work makes a crash between any two steps harmless: the bytes are
 * archived, the identity entered, page and status published and acknowledged, the identity marked done, the object moved. Until the mark
 * the object is found in the inbox again and the page repeated; after it, it is a duplicate. Nothing is lost; repeats have the same ids.
 * Safe for use by many threads and by several ingesters on one bucket.
 */
public final class IngestPage {
    private final PageReader reader;
    private final PageArchive archive;
    private final IdentityRegister register;
    private final PageAnnouncer announcer;
    private final PageLimits limits;
    private final PageClaims claims;
    private final PageIdentityResolver identities = new PageIdentityResolver();

    /** A use case over these ports; {@code options} say what it may take and which version of the pipeline it is. */
    public IngestPage(
            PageReader reader,
            PageArchive archive,
            IdentityRegister register,
            PageAnnouncer announcer,
            IngestOptions options) {
        this.reader = reader;
        this.archive = archive;
        this.register = register;
        this.announcer = announcer;
        this.limits = options.limits();
        this.claims = new PageClaims(register, options.release());
    }

    /**
     * Takes the object on its way; when this returns, its outcome is published and it has left the inbox.
     *
     * @throws ObjectChangedException when it is gone or still being written: nothing has happened
     */
    public IngestOutcome ingest(BucketObject object) {
        Optional<Rejection> wrongSize = limits.checkSize(object.size());
        if (wrongSize.isPresent()) {
            return reject(object, wrongSize.get(), null);
        }
        byte[] bytes;
        try {
            bytes = object.read();
        } catch (ObjectUnreadableException e) {
            return reject(object, Rejection.of(RejectionReason.UNREADABLE), null);
        }
        return ingest(object, bytes);
    }

    /** Turns an object away for a reason found outside, e.g. a fault of the service itself. */
    public IngestOutcome reject(BucketObject object, Rejection rejection) {
        return reject(object, rejection, null);
    }

    private IngestOutcome ingest(BucketObject object, byte[] bytes) {
        Sha256 content = Sha256.of(bytes);
        PageReader.Reading reading = reader.read(object.key(), bytes);
        if (reading instanceof PageReader.Refused refused) {
            return reject(object, refused.rejection(), content);
        }
        PageText text = ((PageReader.Read) reading).text();
        Optional<Rejection> wrongText = limits.checkText(text.text());
        if (wrongText.isPresent()) {
            return reject(object, wrongText.get(), content);
        }
        archive.keep(content, bytes);
        SourceObject source = new SourceObject(object.key(), content, object.size(), object.lastModified());
        IngestedPage page = new IngestedPage(identities.resolve(PageKey.parse(object.key()), content), source, text);
        return register.whileHolding(page.pageId(), () -> settle(object, page));
    }

    private IngestOutcome settle(BucketObject object, IngestedPage page) {
        object.confirm();
        Claim claim = claims.claim(page.pageId(), page.source());
        IngestOutcome outcome = claim instanceof Claim.Open open
                ? publish(identified(page, open.entry()), open.entry())
                : repeat(page, claim.entry());
        object.moveToDone();
        return outcome;
    }

    private static IngestedPage identified(IngestedPage page, IdentityEntry entry) {
        PageIdentity identity = page.identity().withPageId(entry.pageId());
        return new IngestedPage(identity, page.source(), page.text());
    }

    private IngestOutcome publish(IngestedPage page, IdentityEntry entry) {
        announcer.announce(page);
        announcer.report(report(page, Result.ACCEPTED, noteOn(entry)));
        DropId replaced = entry.supersedes();
        if (replaced != null) {
            String reason = "replaced by drop " + page.dropId().value();
            announcer.report(new DropReport(replaced, entry.objectKey(), entry.pageId(), Result.SUPERSEDED, reason));
        }
        register.replace(entry, entry.markedDone());
        return replaced == null
                ? new IngestOutcome.Accepted(page, entry.besides())
                : new IngestOutcome.Superseded(page, replaced);
    }

    private static @Nullable String noteOn(IdentityEntry entry) {
        return entry.besides() == null
                ? null
                : "another object owns " + entry.besides().value() + "; kept beside it as "
                        + entry.pageId().value() + ", to be reviewed";
    }

    private IngestOutcome repeat(IngestedPage page, IdentityEntry entry) {
        String reason = "the same bytes were published before, from " + entry.objectKey();
        announcer.report(report(identified(page, entry), Result.DUPLICATE, reason));
        return new IngestOutcome.Duplicate(page.dropId(), entry.pageId());
    }

    private static DropReport report(IngestedPage page, Result result, @Nullable String reason) {
        return new DropReport(page.dropId(), page.source().objectKey(), page.pageId(), result, reason);
    }

    private IngestOutcome reject(BucketObject object, Rejection rejection, @Nullable Sha256 content) {
        DropId drop = DropId.of(object.key(), content, object.size(), object.lastModified());
        String reason = rejection.reason().code() + ": " + rejection.sentence();
        announcer.report(new DropReport(drop, object.key(), null, Result.REJECTED, reason));
        object.moveToRejected(rejection, content);
        return new IngestOutcome.Rejected(drop, rejection);
    }
}
