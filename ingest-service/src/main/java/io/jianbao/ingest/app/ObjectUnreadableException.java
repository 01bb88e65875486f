package io.jianbao.ingest.app;

/** The service may not read an object: its permissions forbid it, and will until someone changes them. */
public final class ObjectUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, with the object's key. */
    public ObjectUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
