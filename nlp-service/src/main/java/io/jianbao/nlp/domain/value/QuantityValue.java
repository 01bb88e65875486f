package io.jianbao.nlp.domain.value;

/**
 * A number with its measure: {@code 400余名} is 400 and more, in 名.
 *
 * @param amount the number
 * @param unit the measure as written, empty where a bare number counts what follows
 */
public record QuantityValue(Amount amount, String unit) implements NormalValue {

    @Override
    public String canonical() {
        return unit.isEmpty() ? amount.canonical() : amount.canonical() + " " + unit;
    }
}
