package io.jianbao.events;

/** Bytes that are not a valid event; they go to the dead letters at once, untouched. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A reason a person understands, e.g. {@code ArticleSegmented: field pageIds is missing}. */
    public UnreadableEventException(String reason) {
        super(reason);
    }

    /** A reason with the parser's own exception. */
    public UnreadableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
