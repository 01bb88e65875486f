package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.Folio;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageIdentity;
import io.jianbao.ingest.domain.PageIdentityResolver;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sidecar;
import io.jianbao.ingest.domain.SourceObject;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.util.Optional;

/** Makes a page of an object's bytes and of what its sidecar states: its text and its identity. */
final class PageOfBytes {
    private final PageReader reader;
    private final IngestOptions options;
    private final PageIdentityResolver identities = new PageIdentityResolver();

    PageOfBytes(PageReader reader, IngestOptions options) {
        this.reader = reader;
        this.options = options;
    }

    Result read(SourceObject source, byte[] bytes, Sidecar sidecar) {
        TextEncoding stated = sidecar.encoding();
        if (stated == null) {
            stated = options.stated().of(source.objectKey()).orElse(null);
        }
        PageReader.Reading reading = reader.read(source.objectKey(), bytes, stated);
        if (reading instanceof PageReader.Refused refused) {
            return new NoPage(refused.rejection());
        }
        PageText text = ((PageReader.Read) reading).text();
        Optional<Rejection> wrongText = options.limits().checkText(text.text());
        if (wrongText.isPresent()) {
            return new NoPage(wrongText.get());
        }
        PageKey key = PageKey.parse(source.objectKey());
        PageIdentity identity = identities.resolve(key, source.content(), sidecar, Folio.of(text.text()));
        return new Page(new IngestedPage(identity, source, text));
    }

    /** A page, or none. */
    sealed interface Result {}

    record Page(IngestedPage page) implements Result {}

    record NoPage(Rejection rejection) implements Result {}
}
