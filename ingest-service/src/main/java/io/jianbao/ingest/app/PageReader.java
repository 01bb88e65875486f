package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import java.util.Objects;

/** Port: from an object's bytes to the page's text. Total: what cannot be read is an answer. */
public interface PageReader {
    /** Reads the bytes of the object with this key. */
    Reading read(String objectKey, byte[] bytes);

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
