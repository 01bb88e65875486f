package io.jianbao.nlp.domain.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what a written sum, share or quantity means.
 *
 * <p>{@code 2200余万元} is {@code 22000000+ CNY}, {@code 500至1000元} is {@code 500..1000 CNY}, {@code 八成} is
 * {@code 80%}, {@code 9秒92} is {@code 9.92 秒}. Total: what cannot be read gives an empty result.
 */
public final class AmountNormalizer {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("元", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("元人民币", "CNY"),
            Map.entry("块钱", "CNY"),
            Map.entry("元钱", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("英镑", "GBP"),
            Map.entry("日元", "JPY"),
            Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("澳门元", "MOP"),
            Map.entry("澳元", "AUD"),
            Map.entry("加元", "CAD"),
            Map.entry("新台币", "TWD"),
            Map.entry("新加坡元", "SGD"),
            Map.entry("卢布", "RUB"),
            Map.entry("韩元", "KRW"),
            Map.entry("越南盾", "VND"),
            Map.entry("泰铢", "THB"));

    private static final String NUMBER = "[\\d.,〇零一二两三四五六七八九十百千万亿多余来数几上半]+";

    // 500至1000元: numbers, then what they count
    private static final Pattern AMOUNT =
            Pattern.compile("(" + NUMBER + ")([^\\d]*?)(?:(?:至|到|—{1,2}|–|-|~|～)(" + NUMBER + "))?([^\\d]*?)");

    // 9秒92, 2分05秒48, 3小时20分
    private static final Pattern TIMED = Pattern.compile("(?:(\\d+)小时)?(?:(\\d+)分)?(?:(\\d+)秒(\\d*))?");

    // 五分之一, 百分之六十, 1/3
    private static final Pattern FRACTION = Pattern.compile("(.+)分之(.+)|(\\d+)/(\\d+)");

    private final NumberParser numbers = new NumberParser();

    /** The sum; its currency is the ISO code where the written name is certain, else the written name. */
    public Optional<MoneyValue> money(String written) {
        Matcher matcher = AMOUNT.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String currency = matcher.group(4);
        return amount(matcher).map(amount -> new MoneyValue(amount, CURRENCIES.getOrDefault(currency, currency)));
    }

    /** The share. */
    public Optional<PercentValue> percent(String written) {
        Matcher fraction = FRACTION.matcher(written);
        if (fraction.matches()) {
            return fraction(fraction);
        }
        if (written.contains("成")) {
            return tenths(written);
        }
        PercentValue.Unit unit = unit(written);
        String bare = written.replaceAll("个多?百分点|个多?基点|[%‰]", "");
        return range(bare)
                .map(amount -> new PercentValue(written.contains("‰") ? scaled(amount, "0.1") : amount, unit));
    }

    /** The quantity; times of races are read as seconds. */
    public Optional<QuantityValue> quantity(String written) {
        Matcher timed = TIMED.matcher(written);
        if (timed.matches() && timed.group(3) != null) {
            return Optional.of(new QuantityValue(Amount.exactly(seconds(timed)), "秒"));
        }
        Matcher matcher = AMOUNT.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(4).isEmpty() ? matcher.group(2) : matcher.group(4);
        return amount(matcher).map(amount -> new QuantityValue(amount, unit));
    }

    private static PercentValue.Unit unit(String written) {
        if (written.endsWith("百分点")) {
            return PercentValue.Unit.PERCENTAGE_POINT;
        }
        return written.endsWith("基点") ? PercentValue.Unit.BASIS_POINT : PercentValue.Unit.PERCENT;
    }

    private Optional<PercentValue> fraction(Matcher matcher) {
        String below = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
        String above = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        Optional<Amount> denominator = numbers.parse(below);
        if (denominator.isEmpty() || denominator.get().low().signum() == 0) {
            return Optional.empty();
        }
        return numbers.parse(above).map(numerator -> {
            BigDecimal hundredths = numerator.low().multiply(BigDecimal.valueOf(100));
            BigDecimal share = hundredths.divide(denominator.get().low(), new MathContext(4));
            return new PercentValue(new Amount(share, null, numerator.bound()), PercentValue.Unit.PERCENT);
        });
    }

    private Optional<PercentValue> tenths(String written) {
        int sign = written.indexOf('成');
        Amount.Bound bound = written.endsWith("多") ? Amount.Bound.AT_LEAST : Amount.Bound.EXACT;
        BigDecimal half = written.endsWith("半") ? BigDecimal.valueOf(5) : BigDecimal.ZERO;
        return numbers.parse(written.substring(0, sign))
                .map(number -> new PercentValue(
                        new Amount(number.low().multiply(BigDecimal.TEN).add(half), null, bound),
                        PercentValue.Unit.PERCENT));
    }

    private Optional<Amount> range(String bare) {
        Matcher matcher = AMOUNT.matcher(bare);
        return matcher.matches() && matcher.group(2).isEmpty() ? amount(matcher) : Optional.empty();
    }

    private static Amount scaled(Amount amount, String factor) {
        BigDecimal by = new BigDecimal(factor);
        BigDecimal high = amount.high();
        return new Amount(amount.low().multiply(by), high == null ? null : high.multiply(by), amount.bound());
    }

    private static BigDecimal seconds(Matcher timed) {
        BigDecimal hours = part(timed.group(1));
        BigDecimal minutes = part(timed.group(2)).add(hours.multiply(BigDecimal.valueOf(60)));
        String fraction = timed.group(4).isEmpty() ? "0" : timed.group(4);
        return new BigDecimal(timed.group(3) + "." + fraction).add(minutes.multiply(BigDecimal.valueOf(60)));
    }

    private static BigDecimal part(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    // 50亿至100亿元 gives both ends in full; in 3—4万元 the power of ten at the end counts for both
    private Optional<Amount> amount(Matcher matcher) {
        String first = matcher.group(1);
        String second = matcher.group(3);
        if (second == null) {
            return numbers.parse(first);
        }
        Optional<Amount> high = numbers.parse(second);
        Optional<Amount> low = numbers.parse(first);
        if (high.isEmpty() || low.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal lowest = low.get().low();
        boolean shared = Character.isDigit(first.charAt(first.length() - 1)) && !second.matches("[\\d.,]+");
        if (shared) {
            Optional<Amount> powered = numbers.parse(first + second.replaceAll("[\\d.,]", ""));
            lowest = powered.map(Amount::low).orElse(lowest);
        }
        if (lowest.compareTo(high.get().low()) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Amount(lowest, high.get().low(), high.get().bound()));
    }
}
