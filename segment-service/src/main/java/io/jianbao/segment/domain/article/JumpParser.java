package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads direction and page from a jump line.
 *
 * <p>Examples: {@code (下转第3版)} goes to page 3; {@code ◀上接第一版} comes from page 1; {@code 下转A04版} goes to A4, and
 * so does {@code (详见A4版)}.
 */
public final class JumpParser {

    /** The page's number before 版: {@code 第3版}, {@code A04版}, {@code 第十二版}. */
    private static final Pattern PAGE = Pattern.compile("第?([A-Z]?)([0-9OlSBZ一二三四五六七八九十〇]+)版");

    /** {@code 下转}, {@code 下接}, {@code 详见}; all others come from a page. */
    private static final Pattern ONWARD = Pattern.compile("转|下[接续]|见");

    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * Reads a line that is known to be a jump line.
     *
     * @param folded the line folded and without white space
     */
    public Jump parse(String folded, String printed, Span span) {
        boolean onward = leadsOn(folded);
        return new Jump(onward ? Jump.Direction.TO : Jump.Direction.FROM, page(folded), printed, span);
    }

    /** Whether a folded jump line sends the reader on, and does not say where the article came from. */
    static boolean leadsOn(String folded) {
        return ONWARD.matcher(folded).find();
    }

    private static @Nullable String page(String folded) {
        Matcher matcher = PAGE.matcher(folded);
        if (!matcher.find()) {
            return null;
        }
        String number = number(matcher.group(2)).replaceFirst("^0+(?=.)", "");
        return matcher.group(1) + number;
    }

    /** {@code 12}, {@code 三}, {@code 十二}, {@code 二十}. */
    private static String number(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digits(text);
        }
        String tens = ten == 0 ? "1" : digits(text.substring(0, ten));
        String ones = ten + 1 == text.length() ? "0" : digits(text.substring(ten + 1));
        return tens + ones;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int value = DIGITS.indexOf(text.charAt(i));
            digits.append(value >= 0 ? (char) ('0' + value) : text.charAt(i));
        }
        return digits.toString();
    }
}
