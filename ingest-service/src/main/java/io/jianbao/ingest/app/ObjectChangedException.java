package io.jianbao.ingest.app;

/** An object is gone or is no longer as it was listed, e.g. still being written: not an error, it is listed again. */
public final class ObjectChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What changed, with the object's key. */
    public ObjectChangedException(String message) {
        super(message);
    }
}
