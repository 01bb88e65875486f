package io.jianbao.embedded;

/** A topic exists, but not as it must be; the message names it, what it has, what it needs and what to do. */
public final class TopicShapeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TopicShapeException(String message) {
        super(message);
    }
}
