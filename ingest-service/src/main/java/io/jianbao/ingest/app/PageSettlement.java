package io.jianbao.ingest.app;

import io.jianbao.ingest.app.DropReport.Result;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a page under the id that is its own, and withdraws the one that its object had before. To be called while holding the object's
 * stem. The order of work: identity entered, former page withdrawn, page and status published and acknowledged, identity marked done,
 * object entered. Every step may be repeated.
 */
final class PageSettlement {
    private final IdentityRegister register;
    private final ObjectRegister objects;
    private final PageAnnouncer announcer;
    private final PageClaims claims;

    PageSettlement(IdentityRegister register, ObjectRegister objects, PageAnnouncer announcer, String release) {
        this.register = register;
        this.objects = objects;
        this.announcer = announcer;
        this.claims = new PageClaims(register, release);
    }

    /** Settles a page; {@code former} is what was made of its object before. */
    IngestOutcome settle(IngestedPage page, @Nullable ObjectEntry former) {
        boolean anew = former != null
                && former.content().equals(page.source().content())
                && !former.identity().equals(fingerprint(page));
        if (former != null && former.withdrawn() == null) {
            leaveFormer(page, former, anew);
        }
        Settled settled = holding(page, () -> publishOrRepeat(page, former, anew));
        boolean repeated = settled.outcome() instanceof IngestOutcome.Duplicate;
        if (!repeated
                || former == null
                || anew
                || !former.content().equals(page.source().content())) {
            objects.put(entryOf(page, settled.pageId()));
        }
        return settled.outcome();
    }

    /** The page of an object stands no longer. */
    void retire(ObjectEntry object, String reason) {
        register.whileHolding(object.pageId(), () -> {
            IdentityEntry owner = register.find(object.pageId()).orElse(null);
            if (owner != null && owner.objectKey().equals(object.objectKey())) {
                announcer.withdraw(object.dropId(), object.pageId(), reason);
                register.replace(owner, owner.markedWithdrawn());
            }
            return object;
        });
    }

    /** The object as it is entered once it is settled. */
    static ObjectEntry entryOf(IngestedPage page, PageId pageId) {
        return new ObjectEntry(
                page.source().objectKey(),
                pageId,
                page.source().content(),
                page.dropId(),
                page.source().size(),
                page.source().lastModified(),
                fingerprint(page),
                null);
    }

    private static String fingerprint(IngestedPage page) {
        return Sha256.of(page.identity() + "\n" + page.text().charset()).prefix(32);
    }

    private <T> T holding(IngestedPage page, Supplier<T> work) {
        return register.whileHolding(page.pageId(), work);
    }

    private void leaveFormer(IngestedPage page, ObjectEntry former, boolean anew) {
        PageId next = holding(
                page,
                () -> claims.claim(page.pageId(), page.source(), anew).entry().pageId());
        if (!next.equals(former.pageId())) {
            retire(former, "identity-changed");
            if (!former.dropId().equals(page.dropId())) {
                String reason = "its page is " + next.value() + " now; replaced by drop "
                        + page.dropId().value();
                announcer.report(new DropReport(
                        former.dropId(),
                        former.objectKey(),
                        former.pageId(),
                        former.content(),
                        Result.SUPERSEDED,
                        reason));
            }
        }
    }

    private Settled publishOrRepeat(IngestedPage page, @Nullable ObjectEntry former, boolean anew) {
        Claim claim = claims.claim(page.pageId(), page.source(), anew);
        IdentityEntry entry = claim.entry();
        IngestedPage identified =
                new IngestedPage(page.identity().withPageId(entry.pageId()), page.source(), page.text());
        IngestOutcome outcome =
                claim instanceof Claim.Open ? publish(identified, entry, former) : repeat(identified, entry);
        return new Settled(outcome, entry.pageId());
    }

    private IngestOutcome publish(IngestedPage page, IdentityEntry entry, @Nullable ObjectEntry former) {
        announcer.announce(page);
        announcer.report(report(page, Result.ACCEPTED, noteOn(entry)));
        DropId replaced = entry.supersedes();
        if (replaced != null) {
            announcer.report(new DropReport(
                    replaced,
                    entry.objectKey(),
                    entry.pageId(),
                    former != null && former.dropId().equals(replaced) ? former.content() : null,
                    Result.SUPERSEDED,
                    "replaced by drop " + page.dropId().value()));
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
        announcer.report(report(page, Result.DUPLICATE, reason));
        return new IngestOutcome.Duplicate(page.dropId(), entry.pageId());
    }

    private static DropReport report(IngestedPage page, Result result, @Nullable String reason) {
        return new DropReport(
                page.dropId(),
                page.source().objectKey(),
                page.pageId(),
                page.source().content(),
                result,
                reason);
    }

    private record Settled(IngestOutcome outcome, PageId pageId) {}
}
