package io.jianbao.segment.domain.line;

/** A dash opens a deck and closes a kicker: {@code ——写在开馆之后}, {@code 搬迁两年来——}. */
final class DeckClue implements LineClue {

    private static final String NAME = "heading-dash";

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        String text = line.text();
        if (line.length() > 60) {
            boolean open = line.length() <= 110
                    && text.indexOf('。') < 0
                    && !line.block().endsSentence();
            sheet.add(NAME, LineRole.DECK, open ? 2 : -6).add(NAME, LineRole.KICKER, -6);
            return;
        }
        if (text.startsWith("——") || text.startsWith("--") || text.startsWith("—")) {
            sheet.add(NAME, LineRole.DECK, 6).add(NAME, LineRole.HEADLINE, -4);
        }
        if (text.endsWith("——") || text.endsWith("—")) {
            sheet.add(NAME, LineRole.KICKER, 6).add(NAME, LineRole.HEADLINE, -3);
        } else if (text.endsWith(":") || text.endsWith("：")) {
            sheet.add(NAME, LineRole.KICKER, 1.5).add(NAME, LineRole.HEADLINE, -2);
        }
    }
}
