package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.value.AmountNormalizer;
import java.util.regex.Pattern;

/** Numbers with a measure: {@code 119名}, {@code 9秒92}, {@code 6.2级}, {@code 12.49万公里}, and bare {@code 400万}. */
final class QuantityGrammar {

    private static final String EITHER = Measures.TECHNICAL + "|" + Measures.TIME + "|" + Measures.COUNT;

    private static final String MEASURE = "(?:" + EITHER + "|" + Measures.DIGITS_ONLY + ")";

    // not part of a longer number, an ordinal, a score (2:1), a race (女子200米) or a Latin code (C919)
    private static final String BEFORE_DIGITS = "(?<![\\d.第A-Za-z:∶/])(?<!女子|男子|前(?=\\d{1,3}[名位强]))";

    // 30多万亩; 10来岁到70多岁; 8—10名; 零下5摄氏度 — but not 第4家, 2023年, 3个百分点
    private static final Pattern ARABIC = Pattern.compile(BEFORE_DIGITS + "(?:零下)?(?:" + NumberForms.ARABIC + MEASURE
            + "?" + NumberForms.TO + ")?" + NumberForms.ARABIC + MEASURE + "[多余]?");

    // 9秒92; 2分05秒48; 1小时26分51秒; 2小时53分; 6.2级
    private static final Pattern CLOCKED = Pattern.compile(
            BEFORE_DIGITS + "(?:\\d+小时\\d+分(?:\\d+秒)?(?!钟)|(?:\\d+分)?\\d+(?:\\.\\d+)?秒(?:\\d{1,3})?(?!钟)|\\d+\\.\\d级)");

    // 两个; 三万多名; 数百人; 半个小时 — but not 一个, 两国, 第三次, “两个维护”, 这两天
    private static final Pattern CHINESE = Pattern.compile("(?<![第一二两三四五六七八九十百千万亿零〇数几\\d.初周期每“‘那前〉])"
            + "(?!一|[零〇]|几|百分|上[一二两三四五六七八九]|十分|四周|四处|五金|千家万|百年(?:变局|奋斗|未有|大党|目标)|三部曲|三轮车|八八|五四|二十四节|万户|这|三农|三伏|四季)"
            + NumberForms.CHINESE + "(?:" + EITHER + "|点(?=意见|建议|希望|主张|要求|倡议|看法))[多余]?");

    // 一个月, 一个多小时, 为期一年: one as a number, where it measures time or medals
    private static final Pattern ONE = Pattern.compile(
            "(?<![第每十百之])一个(?:多|半)?(?:月(?!亮)|小时|半小时|星期)|(?<![第每十百])一(?:小时|分钟)(?!小)|"
                    + "(?<=为期|整整|经过|不到|历时|时隔|近|达|短短|仅|用时)一[年天周]多?|一年多(?!来|前|后)|一[金银铜](?=[，。一二两三四五六七八九])|一百(?:多|余)?[年个名]");

    // 超过900万; 1.29亿
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d.第:∶])" + NumberForms.DIGITS + "[多余]?[万亿]{1,2}[多余]?(?![\\d万亿千百元美欧英日个多余])");

    private QuantityGrammar() {}

    static ValueGrammar grammar() {
        AmountNormalizer normalizer = new AmountNormalizer();
        return new ValueGrammar(
                MentionType.QUANTITY,
                Matches.of(NumberForms.FIRST, ARABIC, CLOCKED, CHINESE, ONE, BARE),
                (written, issueDate) -> normalizer.quantity(written));
    }
}
