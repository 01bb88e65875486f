package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.value.DateNormalizer;
import io.jianbao.nlp.domain.value.LunarCalendar;
import java.util.regex.Pattern;

/**
 * Dates, absolute and relative to the issue: {@code 2022年12月}, {@code 去年12月底}, {@code 2月9日至3月31日},
 * {@code 近5年}, {@code 春节}, {@code 南宋}, {@code 十四五}. A range is one span.
 */
final class DateGrammar {

    private static final String DAY_AND_TIME =
            DateForms.DAY + DateForms.PART_OF_DAY + "?" + "(?:" + DateForms.CLOCK + ")?";

    private static final String MONTH_AND_DAY = DateForms.MONTH + "(?:" + DAY_AND_TIME + ")?";

    private static final String YEAR_AND_MORE =
            "(?:" + DateForms.YEAR + "|" + DateForms.NEAR_YEAR + "|同年(?=\\d)|上年(?=\\d))" + "(?:" + MONTH_AND_DAY + "|年?"
                    + DateForms.PART_OF_YEAR + "|农历腊月[一-龥]{2}|“?[五十八][一]”?(?:假期)?|" + DateForms.HOLIDAY + ")?(?:同期)?";

    private static final String NEAR = DateForms.NEAR_DAY + DateForms.PART_OF_DAY + "?(?:" + DateForms.CLOCK + ")?|"
            + DateForms.NEAR_MONTH + "(?:" + DAY_AND_TIME + "|[初底末]|[上中下]旬)?";

    private static final String TIME = DateForms.PART_OF_DAY + DateForms.CLOCK;

    private static final String POINT =
            "(?:" + YEAR_AND_MORE + "|" + MONTH_AND_DAY + "|" + DAY_AND_TIME + "|" + NEAR + ")";

    // 2月9日至3月31日; 7月13日至17日; 2017年到2022年; 16日晚至17日凌晨; 1978年至1980年
    private static final Pattern RANGE = Pattern.compile("(?<![\\d.])" + POINT + "(?:起)?" + NumberForms.TO + POINT
            + "|(?<![\\d.])(?:1[89]|20)\\d{2}" + NumberForms.TO + "(?:" + YEAR_AND_MORE + "|(?:20)?\\d{2}赛季)");

    // 去年12月底; 2023年1月15日; 8日12时; 今晚; 上月; 下午3时; 一季度; 年初
    private static final Pattern POINTS = Pattern.compile("(?<![\\d.第])(?:" + POINT + "|" + TIME
            + "|(?<![天日晚晨夜月周年全同])\\d{1,2}时(?:\\d{1,2}分)?(?![间候期代尚光])"
            + "|上半年|下半年|(?:第)?[一二三四]季度末?|前[一二三两]个?(?:季度|月)|前\\d{1,2}个?月|年[初底](?=[，。、的以前])|开年)");

    // 近5年; 10年来; 4年前; 上世纪80年代; 春节; 正月十八; 南宋; 十四五
    private static final Pattern NAMED = Pattern.compile("(?<![\\d.])(?:" + DateForms.ANCHORED + "|" + DateForms.CENTURY
            + "|" + DateForms.LUNAR + "|" + DateForms.HOLIDAY + "|" + DateForms.DYNASTY + "|" + DateForms.PLAN + ")");

    private DateGrammar() {}

    static ValueGrammar grammar(LunarCalendar calendar) {
        DateNormalizer normalizer = new DateNormalizer(calendar);
        return new ValueGrammar(
                MentionType.DATE, Matches.of(DateForms.FIRST, RANGE, POINTS, NAMED), normalizer::normalize);
    }
}
