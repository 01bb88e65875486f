package io.jianbao.segment.domain.line;

/** A dateline opens the body of a news item: {@code 本报讯(记者王芳)近日，}. */
final class LeadClue implements LineClue {

    private static final String NAME = "dateline";

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        int lead = LeadPattern.length(line.spaced());
        if (lead > 0 && line.spaced().length() > lead + 6) {
            sheet.add(NAME, LineRole.BODY, 4);
            sheet.add(NAME, LineRole.HEADLINE, -4);
        }
    }
}
