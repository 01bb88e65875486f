package io.jianbao.segment.domain.line;

import io.jianbao.segment.domain.text.Punctuation;

/** Running text is long, holds full stops and commas, and ends a sentence: {@code 近日，市图书馆重新开门。}. */
final class ProseClue implements LineClue {

    private static final String NAME = "prose";

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        sheet.add(NAME, LineRole.BODY, byLength(line.length()) + byMarks(line.text()));
        sheet.add(NAME, LineRole.CAPTION, byLength(line.length()) + byMarks(line.text()) - 1.0);
        if (line.headlineness() < 0) {
            sheet.add(NAME, LineRole.BODY, Math.min(1.5, -line.headlineness()));
        }
    }

    private static double byLength(int length) {
        if (length >= 60) {
            return 5;
        }
        if (length >= 40) {
            return 3.5;
        }
        return length >= 26 ? 0.5 : -0.8;
    }

    private static double byMarks(String text) {
        double points = 0;
        int stops = Punctuation.count(text, "。");
        points += Math.min(2, stops) * 1.5;
        points += Punctuation.endsSentence(text) ? 1.5 : 0;
        points += Math.min(3, Punctuation.count(text, ",，")) * 0.6;
        return points;
    }
}
