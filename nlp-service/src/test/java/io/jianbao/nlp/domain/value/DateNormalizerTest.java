package io.jianbao.nlp.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.adapter.model.ModelLoader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNormalizerTest {

    private static final LocalDate ISSUE = LocalDate.of(2023, 2, 6);

    private final DateNormalizer normalizer = new DateNormalizer(new ModelLoader().lunarCalendar());

    private Optional<String> against(LocalDate issue, String written) {
        return normalizer.normalize(written, issue).map(DateValue::canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年, 2022",
        "2022年12月, 2022-12",
        "2023年1月15日, 2023-01-15",
        "二〇〇六年, 2006",
        "公元前221年, -0221",
        "2022年底, 2022",
        "2017年到2022年, 2017/2022",
        "1978年至1980年, 1978/1980",
        "十四五, 2021/2025",
        "20世纪80年代初, 1980/1989",
        "上世纪70年代, 1970/1979",
        "2023年上半年, 2023-01/2023-06",
        "2024年第三季度, 2024-07/2024-09",
        "2023年7月21日至25日, 2023-07-21/2023-07-25",
        "2024年端午节, 2024-06-10",
        "2020年闰四月十五, 2020-06-06",
    })
    void readsFullDatesWithoutAnIssue(String written, String iso) {
        assertThat(normalizer.normalize(written, null).map(DateValue::canonical))
                .contains(iso);
        assertThat(normalizer.normalize(written, null).map(DateValue::anchor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "去年12月底, 2022-12",
        "今年, 2023",
        "明年3月, 2024-03",
        "去年, 2022",
        "昨日, 2023-02-05",
        "今天, 2023-02-06",
        "明天, 2023-02-07",
        "前天, 2023-02-04",
        "昨晚8时30分, 2023-02-05T20:30",
        "2月5日, 2023-02-05",
        "2月5日下午3时, 2023-02-05T15",
        "12月20日, 2022-12-20",
        "31日, 2023-01-31",
        "5日, 2023-02-05",
        "8日上午, 2023-02-08",
        "上月, 2023-01",
        "上个月, 2023-01",
        "本月10日, 2023-02-10",
        "2月9日至3月31日, 2023-02-09/2023-03-31",
        "7日至9日, 2023-02-07/2023-02-09",
        "1—6月, 2023-01/2023-06",
        "今年前8个月, 2023-01/2023-08",
        "一季度, 2023-01/2023-03",
        "4年前, 2019",
        "5年后, 2028",
        "近5年, 2018/2023",
        "10年来, 2013/2023",
        "未来10天, 2023-02-06/2023-02-16",
        "国庆, 2023-10-01",
        "正月十八, 2023-02-08",
        "农历正月十五, 2023-02-05",
        "大年初一, 2023-01-22",
        "腊月廿三, 2023-01-14",
        "腊月三十, 2023-01-21",
        "春节, 2023-01-22",
        "去年春节, 2022-02-01",
        "今年中秋节, 2023-09-29",
        "除夕, 2023-01-21",
        "今年农历八月十五, 2023-09-29",
        "今年闰二月初一, 2023-03-22",
    })
    void resolvesAgainstTheIssueAndNamesIt(String written, String iso) {
        assertThat(against(ISSUE, written)).contains(iso);
        assertThat(normalizer.normalize(written, ISSUE).map(DateValue::anchor)).contains(ISSUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年12月底", "昨日", "2月5日", "上月", "一季度", "近5年", "国庆", "春节", "正月十八", "除夕"})
    void leavesRelativeDatesUnresolvedWithoutAnIssue(String written) {
        assertThat(normalizer.normalize(written, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"南宋", "2月30日", "凌晨", "30多年前", "13月5日", "闰八月初一", "去年除夕", "立春", "初三"})
    void inventsNothing(String written) {
        assertThat(normalizer.normalize(written, ISSUE)).isEmpty();
    }

    @Test
    void takesTheNearestMonthAcrossTheTurnOfTheYear() {
        assertThat(against(LocalDate.of(2024, 1, 2), "12月29日")).contains("2023-12-29");
        assertThat(against(LocalDate.of(2023, 12, 30), "1月3日")).contains("2024-01-03");
        assertThat(against(LocalDate.of(2024, 3, 1), "29日")).contains("2024-02-29");
    }
}
