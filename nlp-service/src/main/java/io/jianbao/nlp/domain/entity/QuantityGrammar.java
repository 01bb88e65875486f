package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.AmountNormalizer;
import io.jianbao.nlp.domain.value.NormalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a measure: {@code 119名}, {@code 9秒92}, {@code 6.2级}, {@code 12.49万公里}, and bare {@code 400万}. */
final class QuantityGrammar implements ValueGrammar {

    private static final String TECHNICAL = "(?:(?:平方|立方)(?:公里|千米|米|厘米|毫米)|微克/立方米|毫克/立方米|公里/小时|万?立方米/[日秒]|万?吨/[日年]|"
            + "公里|千米|厘米|毫米|微米|纳米|海里|光年|米|公斤|千克|毫克|微克|克|吨公里|总吨|载重吨|吨|斤|"
            + "千瓦时|吉瓦时|兆瓦时|千瓦|兆瓦|吉瓦|千伏|伏|瓦|兆帕|摄氏度|℃|度|赫兹|兆|GB|TB|"
            + "公顷|亩|顷|平方|标准箱|标箱|次方|升|毫升|马力|焦耳|节)";

    private static final String TIME = "(?:个(?:多|半)?(?:小时|月|星期|世纪)|周年|周岁|周|小时|分钟|秒钟|分\\d{1,2}秒\\d{0,3}|秒\\d{0,3}|昼夜|年(?!代|级|度|底|初|末|中|轻)|天|载|岁)";

    private static final String COUNT = "(?:人次|辆次|架次|艘次|站次|户次|批次|人(?!民|工|大|均|类|员|力|才|口|气|物|心|生|们|间|家|体|防|文|社|事|格|参|保|士)|"
            + "个(?!体|人|性|别|税|案)|名(?!单|字|校|片|列|城|称|为|义|誉|家|牌|胜|人|录|次|师|医)|位(?!于|置|列|居)|家(?!庭|长|园|乡|属|政|具)|"
            + "条(?!件|例|约)|项(?!目)|场(?!地|馆|所|面|景)|种(?!植|类|子|粮|田|业|质|养)|次|支(?!持|部|援|撑|付|出|行|教)|"
            + "所|起|座(?!谈|位)|户(?!籍|外)|枚|台(?!湾|风|北|海|州|账|盟|阶|胞)|处(?!理|于|罚|置|长|级|分|在)|列(?!车|入|为)|件|款|"
            + "辆|架(?!构)|部(?!分|门|委|署|长|队|落)|类(?!似|型|别)|轮(?!流|换|值|船|椅|胎)|片|艘|把|届(?!全|中|时|世|亚|夏)|倍|张|只|株|份|"
            + "站(?!点|台)|套(?:/件)?|章|枝|具|层|级(?!别|联)|响|票|册|篇|段|组|圈|道|字|颗|根|幅|首|盘|局(?!势|面|部|长|域)|球|"
            + "金|银|铜|分(?!别|之|析|布|享|为|明|子|成|组|会|钟|散|公)|点(?!位|评|燃|赞|多|半|\\d|钟)|批(?!准|复|评)|期(?!间|待|货)|本(?!报|科|次|届|地|土|市|省|赛|轮|级|案|人|月|周)|门(?!槛|口|户|店|诊|票|类)|口(?!岸|号)|"
            + "集|棒|单|头|尊|盏|句|遍|笔|本书|封|例|对|双|副|朵|棵|间|栋|幢|匹|艇|盒|箱(?!体)|包|袋|瓶|碗|杯|餐|顿|趟|步|"
            + "大类|部分|重|版|国(?!家|民|际|内|有|外|企|务|防|籍|道|旗|资)|战|胜|负|平|投|中|回合|群|股|样|摄氏度)";

    private static final String MEASURE = "(?:" + TECHNICAL + "|" + TIME + "|" + COUNT + ")";

    // 30多万亩; 2分05秒48; 10来岁到70多岁; 8—10名 — but not 第4家, 2023年, 3个百分点
    private static final Pattern ARABIC = Pattern.compile("(?<![\\d.第A-Za-z年前近过])(?<!第[一二三四五六七八九十])(?:"
            + NumberForms.ARABIC + "(?:" + MEASURE + ")?" + NumberForms.TO + ")?"
            + NumberForms.ARABIC + MEASURE + "[多余]?(?!之一|百分点|基点|[以之]?[来前后](?!自|往|到|的)|月|日)");

    // 两个; 三万多名; 数百人; 半个小时 — but not 一个, 两国, 第三次
    private static final Pattern CHINESE = Pattern.compile("(?<![第一二两三四五六七八九十百千万亿零〇数几\\d.初周期每])"
            + "(?!一[^百千万亿年天周二三四五六七八九十]|一[年天周](?!多)|几|百分)" + NumberForms.CHINESE + MEASURE
            + "(?!之一|百分点|基点|[以之]?[来前后](?!自|往|到|的)|月|日)");

    // 超过900万; 1.29亿
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\d.第])" + NumberForms.DIGITS + "[多余]?[万亿]{1,2}[多余]?(?![\\d万亿千百元美欧英日个多余])");

    private static final List<Pattern> PATTERNS = List.of(ARABIC, CHINESE, BARE);

    private final AmountNormalizer normalizer = new AmountNormalizer();

    @Override
    public MentionType type() {
        return MentionType.QUANTITY;
    }

    @Override
    public String evidence() {
        return "quantity-grammar";
    }

    @Override
    public List<Span> find(ArticleText text) {
        return LongestSpans.of(PATTERNS.stream()
                .flatMap(pattern -> Matches.of(pattern, text).stream())
                .toList());
    }

    @Override
    public Optional<NormalValue> normalize(String written, @Nullable LocalDate issueDate) {
        return normalizer.quantity(written).map(value -> value);
    }
}
