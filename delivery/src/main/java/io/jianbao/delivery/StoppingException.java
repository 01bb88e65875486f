package io.jianbao.delivery;

/** The service is stopping: the record in hand is neither acknowledged nor dead-lettered and comes again. */
final class StoppingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppingException() {
        super("the service is stopping");
    }
}
