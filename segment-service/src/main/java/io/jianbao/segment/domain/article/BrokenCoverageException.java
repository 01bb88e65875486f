package io.jianbao.segment.domain.article;

/** A bug of the splitter: a character of the page belongs to no piece or to two. The message says where. */
public final class BrokenCoverageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    public BrokenCoverageException(String what, int offset) {
        super("coverage broken at code point " + offset + ": " + what);
        this.offset = offset;
    }

    /** The code point at which it broke. */
    public int offset() {
        return offset;
    }
}
