package io.jianbao.nlp.domain.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written: exact, open above ({@code 2200余万}, {@code 100多}), vague ({@code 数百}), or a range.
 *
 * @param low the number, or the lower end
 * @param high the upper end of a range, else null
 * @param bound how {@code low} is meant
 */
public record Amount(BigDecimal low, @Nullable BigDecimal high, Bound bound) {

    /** How the number is meant. */
    public enum Bound {
        /** Just this number or range. */
        EXACT,
        /** This much and somewhat more: 余, 多. */
        AT_LEAST,
        /** Of this order: 数百, 几十, 上千. */
        ABOUT
    }

    public Amount {
        if (high != null && high.compareTo(low) < 0) {
            throw new IllegalArgumentException("high must not be below low: " + low + ", " + high);
        }
    }

    static Amount exactly(BigDecimal number) {
        return new Amount(number, null, Bound.EXACT);
    }

    /** Whether the number is not meant to the last digit. */
    public boolean approximate() {
        return bound != Bound.EXACT;
    }

    /** Such as {@code 5}, {@code 5+}, {@code ~500} or {@code 500..1000}. */
    public String canonical() {
        String number = high == null ? plain(low) : plain(low) + ".." + plain(high);
        return switch (bound) {
            case EXACT -> number;
            case AT_LEAST -> number + "+";
            case ABOUT -> "~" + number;
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
