package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.value.AmountNormalizer;
import java.util.regex.Pattern;

/** Shares and rates: {@code 49.7%}, {@code 4.5%—5%}, {@code 0.4个百分点}, {@code 八成}, {@code 三分之二}, {@code 1/3}. */
final class PercentGrammar {

    private static final String DIGITS = NumberForms.DIGITS;
    private static final String PERCENT = DIGITS + "[多余]?[%‰]";

    // 4.5%—5%; 16.3、11.5和14.3个百分点; 百分之六十; 五分之一; 1/3; 八成 — but not 二十成员, 一成不变, 2023/1/3
    private static final Pattern SHARE = Pattern.compile(PERCENT + "(?:" + NumberForms.TO + PERCENT + ")?"
            + "|" + DIGITS + NumberForms.TO + PERCENT
            + "|" + DIGITS + "[多余]?(?:(?:、|和|至|—|-)" + DIGITS + ")*[多余]?个(?:多)?(?:百分点|基点)"
            + "|[一二两三四五六七八九十]{1,2}个(?:多)?(?:百分点|基点)"
            + "|百分之[一二三四五六七八九十百零点几多余\\d.]+"
            + "|[一二三四五六七八九十百千两]{1,3}分之[一二三四五六七八九十百两]{1,3}"
            + "|(?<![\\d/.年])[1-9]/(?:[2-9]|10)(?![\\d/月])"
            + "|(?<![一二三四五六七八九十百千\\d.第])[一二两三四五六七八九\\d]成[半多]?"
            + "(?![员立为功长果都本绩就效品年熟因份语型交套群片批行心名人不像天全])");

    private PercentGrammar() {}

    static ValueGrammar grammar() {
        AmountNormalizer normalizer = new AmountNormalizer();
        return new ValueGrammar(
                MentionType.PERCENT,
                Matches.of(NumberForms.FIRST, SHARE),
                (written, issueDate) -> normalizer.percent(written));
    }
}
