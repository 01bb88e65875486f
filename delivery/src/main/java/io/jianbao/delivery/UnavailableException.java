package io.jianbao.delivery;

/** A dependency is down for now: the record waits, it is never dead-lettered. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String dependency;

    /**
     * Wraps the driver's own exception once, where it happens.
     *
     * @param dependency {@code broker}, {@code mongodb} or {@code bucket}
     */
    public UnavailableException(String dependency, Throwable cause) {
        super(dependency + " is unavailable: " + cause.getMessage(), cause);
        this.dependency = dependency;
    }

    /** What is down. */
    public String dependency() {
        return dependency;
    }
}
