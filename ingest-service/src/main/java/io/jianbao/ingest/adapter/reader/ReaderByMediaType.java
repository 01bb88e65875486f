package io.jianbao.ingest.adapter.reader;

import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hands each object to the reader of its media type; what has no reader is refused, with the kinds that have one. */
public final class ReaderByMediaType implements PageReader {
    private final Map<String, PageReader> readers;

    /** Readers by media type, {@code text/plain} and so on. */
    public ReaderByMediaType(Map<String, PageReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    @Override
    public Reading read(String objectKey, byte[] bytes, @Nullable TextEncoding stated) {
        String mediaType = MediaTypes.of(objectKey);
        PageReader reader = readers.get(mediaType);
        if (reader != null) {
            return reader.read(objectKey, bytes, stated);
        }
        String detail = mediaType + "; known kinds: " + String.join(", ", new TreeSet<>(readers.keySet()));
        return new Refused(Rejection.of(RejectionReason.UNSUPPORTED_KIND, detail));
    }
}
