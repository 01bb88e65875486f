package io.jianbao.segment.domain.line;

/** An item of a briefs column is body text, though it opens with its headline. */
final class BriefClue implements LineClue {

    private static final String NAME = "brief-mark";

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (BriefMark.opens(line.text())) {
            sheet.add(NAME, LineRole.BODY, 2);
            sheet.add(NAME, LineRole.HEADLINE, -2);
        }
    }
}
