package io.jianbao.delivery;

/** A valid event that can never be processed, with a reason a person understands; it goes to the dead letters. */
public final class UnprocessableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason. */
    public UnprocessableEventException(String reason) {
        super(reason);
    }
}
