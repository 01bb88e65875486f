package io.jianbao.nlp.adapter.event;

import io.jianbao.events.NormalForm;
import io.jianbao.nlp.domain.value.Amount;
import io.jianbao.nlp.domain.value.DateValue;
import io.jianbao.nlp.domain.value.MoneyValue;
import io.jianbao.nlp.domain.value.NormalValue;
import io.jianbao.nlp.domain.value.PercentValue;
import io.jianbao.nlp.domain.value.QuantityValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Normal forms as published. */
final class NormalForms {
    private static final int YEAR = "2024".length();
    private static final int MONTH = "2024-03".length();
    private static final int DAY = "2024-03-18".length();

    private NormalForms() {}

    static @Nullable NormalForm of(@Nullable NormalValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof DateValue date) {
            return date(date);
        }
        if (value instanceof MoneyValue money) {
            return amount(money.amount(), money.currency());
        }
        if (value instanceof PercentValue percent) {
            return amount(percent.amount(), sign(percent.unit()));
        }
        QuantityValue quantity = (QuantityValue) value;
        return amount(quantity.amount(), quantity.unit());
    }

    private static NormalForm date(DateValue date) {
        LocalDate anchor = date.anchor();
        return new NormalForm(
                date.start(),
                date.end(),
                null,
                precision(date.start()),
                false,
                anchor == null ? null : "issue date " + anchor);
    }

    private static String precision(String iso) {
        if (iso.length() < MONTH) {
            return iso.length() < YEAR ? "decade" : "year";
        }
        return iso.length() < DAY ? "month" : iso.length() == DAY ? "day" : "time";
    }

    private static NormalForm amount(Amount amount, String unit) {
        BigDecimal high = amount.high();
        return new NormalForm(
                amount.low().toPlainString(),
                high == null ? null : high.toPlainString(),
                unit.isEmpty() ? null : unit,
                null,
                amount.approximate(),
                null);
    }

    private static String sign(PercentValue.Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> "pp";
            case BASIS_POINT -> "bp";
        };
    }
}
