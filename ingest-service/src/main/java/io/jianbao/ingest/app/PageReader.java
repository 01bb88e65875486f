package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Port: from an object's bytes to the page's text. Total: what cannot be read is an answer. */
public interface PageReader {
    /** Reads the bytes of the object with this key, in the encoding that its source states or else in the one found. */
    Reading read(String objectKey, byte[] bytes, @Nullable TextEncoding stated);

    /** Reads the bytes of an object whose source states no encoding. */
    default Reading read(String objectKey, byte[] bytes) {
        return read(objectKey, bytes, null);
    }

    /** What came of reading. */
    sealed interface Reading {}

    /**
     * The page's text.
     *
     * @param text the text
     */
    record Read(PageText text) implements Reading {
        /** Checks that there is a text. */
        public Read {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * No page can be read from these bytes.
     *
     * @param rejection why
     */
    record Refused(Rejection rejection) implements Reading {
        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(rejection, "rejection");
        }
    }
}
