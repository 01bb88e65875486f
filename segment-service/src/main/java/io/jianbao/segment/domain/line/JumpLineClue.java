package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** A line that sends the reader to another page or says where he comes from. */
final class JumpLineClue implements LineClue {

    private static final String NAME = "jump-line";

    /** {@code (下转第3版)}, {@code ◀上接第一版}, {@code 紧接2版}, digits misread as letters too. */
    private static final Pattern JUMP =
            Pattern.compile("^[^\\p{IsHan}]{0,3}[上下紧]{1,2}[接转续]第?[A-Z]?[0-9OlSBZ一二三四五六七八九十]{1,3}版.{0,6}$");

    /** {@code (详见A3版)}: in brackets, alone on its line. */
    private static final Pattern POINTER =
            Pattern.compile("^\\((?:报道|全文|内文)?(?:详情?|请|另)?[见刊]第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版\\)$");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (matches(line.text())) {
            sheet.add(NAME, LineRole.JUMP, 12);
        } else {
            sheet.add(NAME, LineRole.JUMP, -12);
        }
    }

    static boolean matches(String text) {
        return text.length() <= 24
                && (JUMP.matcher(text).matches() || POINTER.matcher(text).matches());
    }
}
