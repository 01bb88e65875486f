package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.value.AmountNormalizer;
import java.util.regex.Pattern;

/** Sums of money: {@code 2200余万元}, {@code 500至1000元}, {@code 300亿兹罗提}, {@code 1块钱}. */
final class MoneyGrammar {

    private static final String CURRENCY = "(?:元(?:人民币|钱)?|人民币|块钱|角钱|分钱|美元|欧元|英镑|日元|港元|港币|澳门元|澳元|加元|新台币|"
            + "新加坡元|卢布|韩元|越南盾|泰铢|[一-龥]{0,4}(?:比索|第纳尔|兹罗提|里亚尔|里拉|卢比|克朗|法郎|先令|阿里亚里|雷亚尔|兰特))";

    // 2200余万元; 50亿至100亿元; 3—4元; 万亿元 — but not 20国元首, 2元旦, 单元, 一元
    private static final Pattern MONEY = Pattern.compile("(?<![\\d.第])(?:" + NumberForms.NUMBER + NumberForms.TO + ")?"
            + NumberForms.NUMBER + CURRENCY + "(?![首旦宵素老年件帅勋])");

    private MoneyGrammar() {}

    static ValueGrammar grammar() {
        AmountNormalizer normalizer = new AmountNormalizer();
        return new ValueGrammar(
                MentionType.MONEY,
                Matches.of(NumberForms.FIRST, MONEY),
                (written, issueDate) -> normalizer.money(written));
    }
}
