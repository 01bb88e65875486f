package io.jianbao.nlp.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountNormalizerTest {

    private final AmountNormalizer normalizer = new AmountNormalizer();

    @ParameterizedTest
    @CsvSource({
        "2200余万元, 22000000+ CNY",
        "500至1000元, 500..1000 CNY",
        "50亿至100亿元, 5000000000..10000000000 CNY",
        "3—4万元, 30000..40000 CNY",
        "13亿美元, 1300000000 USD",
        "490亿元人民币, 49000000000 CNY",
        "1块钱, 1 CNY",
        "300亿海风兹罗提, 30000000000 海风兹罗提",
        "百亿元, 10000000000 CNY",
    })
    void readsSums(String written, String canonical) {
        assertThat(normalizer.money(written).map(MoneyValue::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "49.7%, 49.7%",
        "4.5%—5%, 4.5..5%",
        "0.4个百分点, 0.4pp",
        "250个基点, 250bp",
        "八成, 80%",
        "七成半, 75%",
        "八成多, 80+%",
        "百分之六十, 60%",
        "五分之一, 20%",
        "3/4, 75%",
        "12‰, 1.2%",
    })
    void readsShares(String written, String canonical) {
        assertThat(normalizer.percent(written).map(PercentValue::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "119名, 119 名",
        "400余名, 400+ 名",
        "12.49万公里, 124900 公里",
        "9秒92, 9.92 秒",
        "2分05秒48, 125.48 秒",
        "8—10名, 8..10 名",
        "10来岁到70多岁, 10..70+ 岁",
        "400万, 4000000",
        "半个小时, 0.5 个小时",
        "三万多名, 30000+ 名",
    })
    void readsQuantities(String written, String canonical) {
        assertThat(normalizer.quantity(written).map(QuantityValue::canonical)).contains(canonical);
    }

    @Test
    void saysThatAnOpenSumIsApproximate() {
        MoneyValue value = normalizer.money("2200余万元").orElseThrow();

        assertThat(value.amount().approximate()).isTrue();
        assertThat(value.amount().low()).isEqualByComparingTo(new BigDecimal("22000000"));
    }

    @Test
    void givesNothingForWhatItCannotRead() {
        assertThat(normalizer.money("元")).isEmpty();
        assertThat(normalizer.percent("〇分之一")).isEmpty();
        assertThat(normalizer.quantity("16.3、11.5和14.3")).isEmpty();
    }
}
