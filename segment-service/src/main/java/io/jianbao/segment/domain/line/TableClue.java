package io.jianbao.segment.domain.line;

/** Cells of a table or other matter without Chinese sentences: {@code 3/0}, {@code 20547}, {@code ABC 12}. */
final class TableClue implements LineClue {

    private static final String NAME = "table-cell";
    private static final int LONGEST_CELL = 5;

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        long ideographs =
                line.text().codePoints().filter(Character::isIdeographic).count();
        double share = (double) ideographs / line.length();
        if (share < 0.25 && line.length() <= 60 && line.text().chars().anyMatch(Character::isLetterOrDigit)) {
            sheet.add(NAME, LineRole.FURNITURE, 6.5);
        } else if (isCell(line) && neighbourIsNumber(line)) {
            sheet.add(NAME, LineRole.FURNITURE, 5);
        }
    }

    private static boolean isCell(LineView line) {
        return line.length() <= LONGEST_CELL;
    }

    private static boolean neighbourIsNumber(LineView line) {
        return line.previous() != null && isNumber(line.previous().text())
                || line.next() != null && isNumber(line.next().text());
    }

    private static boolean isNumber(String text) {
        return text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9' || "/.,%-+".indexOf(c) >= 0);
    }
}
