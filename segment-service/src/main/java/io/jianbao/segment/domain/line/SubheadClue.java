package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** A heading inside a body: numbered, or quite short between two long blocks. */
final class SubheadClue implements LineClue {

    private static final String NAME = "subhead-shape";
    private static final int LONGEST = 26;

    /** {@code 一、}, {@code （二）}, {@code 1.}, {@code ③}. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[一二三四五六七八九十]$|[(（]?[一二三四五六七八九十]{1,3}[)）、.]|[(（]?[0-9]{1,2}[)）、.](?![0-9])|[①-⑳])");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (line.length() > LONGEST) {
            sheet.add(NAME, LineRole.SUBHEAD, -3);
            return;
        }
        if (NUMBERED.matcher(line.text()).find()) {
            sheet.add(NAME, LineRole.SUBHEAD, 3);
            sheet.add(NAME, LineRole.HEADLINE, -2);
        }
        boolean between = line.previous() != null
                && line.next() != null
                && line.previous().isProse()
                && line.next().isProse();
        sheet.add(NAME, LineRole.SUBHEAD, between ? 0.8 : -1.5);
        if (line.previous() == null) {
            sheet.add(NAME, LineRole.SUBHEAD, -4);
        }
    }
}
