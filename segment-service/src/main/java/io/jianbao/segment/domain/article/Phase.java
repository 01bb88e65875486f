package io.jianbao.segment.domain.article;

/** How far an article has come when it is read block by block. */
enum Phase {
    /** Only matter that stands over a headline so far: kicker, column label, byline, jump line. */
    OPEN(-6),
    /** The headline has come, no body yet. */
    TITLED(-6),
    /** Body under its headline. */
    RUN(0),
    /** Body without a headline so far. */
    BARE(-2.5),
    /** A picture's words. */
    PHOTO(-1.5),
    /** After a bare body a kicker has come, its headline has not. */
    AWAIT(-6),
    /** The headline has come after the body. */
    TAILED(0);

    private final double closing;

    Phase(double closing) {
        this.closing = closing;
    }

    /** What it costs when the article ends here. */
    double closing() {
        return closing;
    }

    boolean hasBody() {
        return this == RUN || this == BARE || this == PHOTO || this == AWAIT || this == TAILED;
    }

    /** Headings of this phase belong to the body before them. */
    boolean looksBack() {
        return this == AWAIT || this == TAILED;
    }
}
