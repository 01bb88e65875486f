package io.jianbao.stack.launch;

/** Something a person must put right before the stack can run; the message says what, where, and what to do. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A message for a person. */
    public LaunchException(String message) {
        super(message);
    }

    /** A message for a person, with the cause. */
    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
