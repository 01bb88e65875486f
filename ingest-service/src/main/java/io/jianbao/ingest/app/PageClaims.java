package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.SourceObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a page id. The first object there does, and only its own key replaces it. Equal bytes are the same page whatever their key.
 * Another object with other bytes is kept beside it, under an id of its own.
 */
final class PageClaims {
    private final IdentityRegister register;
    private final String release;

    PageClaims(IdentityRegister register, String release) {
        this.register = register;
        this.release = release;
    }

    /** Enters the object's claim; repeats itself when another ingester was faster. {@code anew}: to be published again, though known. */
    Claim claim(PageId page, SourceObject object, boolean anew) {
        PageId taken = null;
        PageId wanted = page;
        while (true) {
            IdentityEntry owner = register.find(wanted).orElse(null);
            if (owner != null && isAnother(owner, object)) {
                taken = wanted;
                wanted = wanted.beside(object.objectKey());
                continue;
            }
            Optional<Claim> claim = owner == null ? enter(wanted, taken, object) : renew(owner, object, anew);
            if (claim.isPresent()) {
                return claim.get();
            }
        }
    }

    private static boolean isAnother(IdentityEntry owner, SourceObject object) {
        return !owner.withdrawn()
                && !owner.objectKey().equals(object.objectKey())
                && !owner.content().equals(object.content());
    }

    private Optional<Claim> enter(PageId page, @Nullable PageId taken, SourceObject object) {
        IdentityEntry entry = entry(page, object, null, taken);
        return register.createIfAbsent(entry) ? Optional.of(new Claim.Open(entry)) : Optional.empty();
    }

    private Optional<Claim> renew(IdentityEntry owner, SourceObject object, boolean anew) {
        if (owner.withdrawn()) {
            return put(owner, entry(owner.pageId(), object, null, owner.besides()));
        }
        if (!owner.content().equals(object.content())) {
            return put(owner, entry(owner.pageId(), object, owner.dropId(), owner.besides()));
        }
        boolean again = anew
                && owner.done()
                && owner.objectKey().equals(object.objectKey())
                && !owner.dropId().equals(object.dropId());
        if (owner.isDoneBy(release) && !again) {
            return Optional.of(new Claim.Settled(owner));
        }
        return owner.release().equals(release) && !again
                ? Optional.of(new Claim.Open(owner))
                : put(owner, owner.reopened(release, object.dropId()));
    }

    private IdentityEntry entry(
            PageId page, SourceObject object, @Nullable DropId supersedes, @Nullable PageId besides) {
        return new IdentityEntry(
                page,
                object.objectKey(),
                object.content(),
                object.dropId(),
                release,
                false,
                supersedes,
                besides,
                false);
    }

    private Optional<Claim> put(IdentityEntry owner, IdentityEntry next) {
        return register.replace(owner, next) ? Optional.of(new Claim.Open(next)) : Optional.empty();
    }
}
