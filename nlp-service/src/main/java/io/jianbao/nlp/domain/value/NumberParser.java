package io.jianbao.nlp.domain.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as newspapers write them: {@code 2200余万}, {@code 1.5亿}, {@code 三百二十}, {@code 二〇二三}, {@code 数百}.
 *
 * <p>Digits may be grouped by commas and followed by 十百千万亿, which multiply; 余, 多 and 来 leave the number open above;
 * 数, 几 and 上 before a power of ten make it vague. Total: what cannot be read gives an empty result.
 */
public final class NumberParser {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String OPEN = "余多来";
    private static final String VAGUE = "数几上近约";
    private static final BigDecimal LARGEST_SECTION = BigDecimal.valueOf(10_000);

    /** The amount that a number means. */
    public Optional<Amount> parse(String written) {
        Amount.Bound bound = Amount.Bound.EXACT;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                bound = Amount.Bound.AT_LEAST;
            } else if (VAGUE.indexOf(c) >= 0) {
                bound = Amount.Bound.ABOUT;
            } else if (c != ',') {
                digits.append(c == '两' || c == '俩' ? '二' : c == '零' ? '〇' : c);
            }
        }
        Amount.Bound meant = bound;
        if (neighbours(digits)) {
            BigDecimal low = BigDecimal.valueOf(DIGITS.indexOf(digits.charAt(0)));
            return Optional.of(new Amount(low, low.add(BigDecimal.ONE), meant));
        }
        return number(digits.toString()).map(number -> new Amount(number, null, meant));
    }

    // 四五 means four or five
    private static boolean neighbours(CharSequence digits) {
        return digits.length() == 2
                && DIGITS.indexOf(digits.charAt(0)) > 0
                && DIGITS.indexOf(digits.charAt(1)) == DIGITS.indexOf(digits.charAt(0)) + 1;
    }

    private static Optional<BigDecimal> number(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.startsWith("半")) {
            return written.length() == 1 ? Optional.of(new BigDecimal("0.5")) : Optional.empty();
        }
        return allDigits(written) ? Optional.of(digitByDigit(written)) : bySections(written);
    }

    private static boolean allDigits(String written) {
        return written.length() > 1 && written.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static BigDecimal digitByDigit(String written) {
        StringBuilder arabic = new StringBuilder();
        written.chars().forEach(c -> arabic.append(DIGITS.indexOf(c)));
        return new BigDecimal(arabic.toString());
    }

    private static Optional<BigDecimal> bySections(String written) {
        Sections sections = new Sections();
        int i = 0;
        while (i < written.length()) {
            BigDecimal power = power(written.charAt(i));
            if (power != null) {
                sections.raise(power);
                i++;
                continue;
            }
            int end = numeralEnd(written, i);
            BigDecimal numeral = end == i ? null : numeral(written.substring(i, end));
            if (numeral == null || sections.pending != null) {
                return Optional.empty();
            }
            sections.pending = numeral;
            i = end;
        }
        return Optional.of(sections.total());
    }

    /** A number as it is read: finished sections (万, 亿), the one being built, and the numeral before its power of ten. */
    private static final class Sections {
        private BigDecimal finished = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal pending;

        void raise(BigDecimal power) {
            if (power.compareTo(LARGEST_SECTION) < 0) {
                section = section.add((pending == null ? BigDecimal.ONE : pending).multiply(power));
            } else {
                section = section.add(pending == null ? BigDecimal.ZERO : pending);
                finished = finish(power);
                section = BigDecimal.ZERO;
            }
            pending = null;
        }

        // 万亿: the second power raises all; 三万二千亿: 亿 also raises what stands under 万; a bare 万 is one of it
        private BigDecimal finish(BigDecimal power) {
            if (section.signum() == 0) {
                return (finished.signum() == 0 ? BigDecimal.ONE : finished).multiply(power);
            }
            boolean highest = power.compareTo(LARGEST_SECTION) > 0;
            return highest ? finished.add(section).multiply(power) : finished.add(section.multiply(power));
        }

        BigDecimal total() {
            return finished.add(section).add(pending == null ? BigDecimal.ZERO : pending);
        }
    }

    private static int numeralEnd(String written, int start) {
        int end = start;
        while (end < written.length() && (Character.isDigit(written.charAt(end)) || written.charAt(end) == '.')) {
            end++;
        }
        if (end > start) {
            return end;
        }
        while (end < written.length() && written.charAt(end) == '〇') {
            end++;
        }
        return end < written.length() && DIGITS.indexOf(written.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static @Nullable BigDecimal numeral(String written) {
        if (DIGITS.indexOf(written.charAt(written.length() - 1)) >= 0) {
            return BigDecimal.valueOf(DIGITS.indexOf(written.charAt(written.length() - 1)));
        }
        boolean wellFormed = written.chars().filter(c -> c == '.').count() <= 1
                && !written.startsWith(".")
                && !written.endsWith(".");
        return wellFormed ? new BigDecimal(written) : null;
    }

    private static @Nullable BigDecimal power(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1000);
            case '万' -> LARGEST_SECTION;
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> null;
        };
    }
}
