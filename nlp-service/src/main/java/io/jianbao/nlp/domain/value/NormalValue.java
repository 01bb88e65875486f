package io.jianbao.nlp.domain.value;

/** What a written date, sum, share or quantity means, in a form that can be compared and sorted. */
public sealed interface NormalValue permits DateValue, MoneyValue, PercentValue, QuantityValue {

    /** One string for the value, such as {@code 2022-12}, {@code 22000000+ CNY}, {@code 49.7%} or {@code 119 名}. */
    String canonical();
}
