package io.jianbao.store.adapter.http;

/** What was asked for by its id is not in the store. */
final class NotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStoredException(String detail) {
        super(detail);
    }

    NotStoredException(String what, String id) {
        super("no " + what + " with the id " + id);
    }
}
