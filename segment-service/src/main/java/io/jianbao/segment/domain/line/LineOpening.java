package io.jianbao.segment.domain.line;

/** Lines that always open a block of their own, whatever stands before: bylines, datelines, jump lines, credits, marks. */
public final class LineOpening {

    private LineOpening() {}

    /** @param text a line folded and without white space */
    public static boolean startsAnew(String text) {
        return JumpLineClue.matches(text)
                || BylineClue.matches(text)
                || CreditClue.matches(text)
                || SectionClue.matches(text)
                || BriefMark.opens(text)
                || LeadPattern.length(text) > 0;
    }
}
