package io.jianbao.segment.domain.line;

import io.jianbao.segment.domain.text.Punctuation;

/**
 * Headings are short, hold no full stop, end without a mark and use the words that headlines use: {@code
 * 老街夜市点亮古城之夜}.
 */
final class HeadingClue implements LineClue {

    private static final String NAME = "heading-shape";
    private static final double LANGUAGE = 1.2;

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        double language = Math.max(-2, Math.min(2.5, line.headlineness()));
        double points = shape(line) + LANGUAGE * language;
        sheet.add(NAME, LineRole.HEADLINE, points + headlineLength(line.length()));
        sheet.add(NAME, LineRole.KICKER, points - 0.6);
        sheet.add(NAME, LineRole.DECK, points - (line.length() <= 8 ? 2 : 0.6));
        sheet.add(NAME, LineRole.SUBHEAD, points - 0.9 * language + 0.4 - (line.length() > 24 ? 3 : 0.3));
    }

    private static double shape(LineView line) {
        String text = line.text();
        int length = text.length();
        char last = text.charAt(length - 1);
        double points = length > 60 ? -6 : length > 42 ? -2.5 : length >= 5 ? 1 : -1.5;
        points -= 3 * Math.min(2, Punctuation.count(text, "。;"));
        points -= 0.8 * Math.max(0, Punctuation.count(text, ",，") - 1);
        if (last == ',' || last == '、' || last == '，') {
            points -= 3;
        }
        if (Punctuation.isCloser(text.charAt(0)) || ",、。".indexOf(text.charAt(0)) >= 0) {
            points -= 4;
        }
        return points - (balance(text) != 0 ? 1.5 : 0);
    }

    private static double headlineLength(int length) {
        return length >= 7 && length <= 30 ? 0.8 : length > 36 ? -2 : 0;
    }

    private static int balance(String text) {
        return Punctuation.count(text, "“《(「") - Punctuation.count(text, "”》)」");
    }
}
