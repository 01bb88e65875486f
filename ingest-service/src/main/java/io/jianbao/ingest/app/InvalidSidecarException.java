package io.jianbao.ingest.app;

/** A sidecar that cannot be read, or states what cannot be; the message says what, in words for whoever wrote it. */
public final class InvalidSidecarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, a phrase. */
    public InvalidSidecarException(String message) {
        super(message);
    }
}
