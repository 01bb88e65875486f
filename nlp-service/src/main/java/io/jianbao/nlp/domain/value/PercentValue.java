package io.jianbao.nlp.domain.value;

/**
 * A share, a rate or a difference of rates: {@code 八成} is 80 %, {@code 0.4个百分点} is 0.4 percentage points.
 *
 * @param amount the number in the unit
 * @param unit what it counts
 */
public record PercentValue(Amount amount, Unit unit) implements NormalValue {

    /** What is counted. */
    public enum Unit {
        /** Hundredths of a whole. */
        PERCENT("%"),
        /** Differences of percentages. */
        PERCENTAGE_POINT("pp"),
        /** Hundredths of a percentage point. */
        BASIS_POINT("bp");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    @Override
    public String canonical() {
        return amount.canonical() + unit.sign;
    }
}
