package io.jianbao.nlp.domain.value;

/**
 * A sum of money: {@code 2200余万元} is 22,000,000 and more in CNY.
 *
 * @param amount the number of whole currency units
 * @param currency the ISO 4217 code, or the currency as written where the code is not certain
 */
public record MoneyValue(Amount amount, String currency) implements NormalValue {

    @Override
    public String canonical() {
        return amount.canonical() + " " + currency;
    }
}
