package io.jianbao.nlp.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    private final NumberParser parser = new NumberParser();

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "'1,200.5', 1200.5",
        "2200余万, 22000000+",
        "6.7亿余, 670000000+",
        "30多万, 300000+",
        "1.2万亿, 1200000000000",
        "万亿, 1000000000000",
        "三百二十, 320",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "三万五千, 35000",
        "两, 2",
        "百余, 100+",
        "数百, ~100",
        "几十, ~10",
        "上千, ~1000",
        "二〇二三, 2023",
        "半, 0.5",
        "四五, 4..5",
    })
    void readsNumbersAsNewspapersWriteThem(String written, String canonical) {
        assertThat(parser.parse(written).map(Amount::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "1.2.3", ".", "二三十", "百分"})
    void givesNothingForWhatIsNoNumber(String written) {
        assertThat(parser.parse(written)).isEmpty();
    }
}
