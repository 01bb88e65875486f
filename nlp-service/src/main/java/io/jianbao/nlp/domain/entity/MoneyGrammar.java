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

/** Sums of money: {@code 2200余万元}, {@code 500至1000元}, {@code 300亿兹罗提}, {@code 1块钱}. */
final class MoneyGrammar implements ValueGrammar {

    private static final String CURRENCY = "(?:元(?:人民币|钱)?|人民币|块钱|角钱|分钱|美元|欧元|英镑|日元|港元|港币|澳门元|澳元|加元|新台币|"
            + "新加坡元|卢布|韩元|越南盾|泰铢|[一-龥]{0,4}(?:比索|第纳尔|兹罗提|里亚尔|里拉|卢比|克朗|法郎|先令|阿里亚里|雷亚尔|兰特))";

    // 2200余万元; 50亿至100亿元; 3—4元; 万亿元 — but not 20国元首, 2元旦, 单元, 一元
    private static final Pattern MONEY = Pattern.compile("(?<![\\d.第])(?:" + NumberForms.NUMBER + NumberForms.TO + ")?"
            + NumberForms.NUMBER + CURRENCY + "(?![首旦宵素老年件帅勋])");

    private final Matches matches = new Matches(MONEY, NumberForms.FIRST);
    private final AmountNormalizer normalizer = new AmountNormalizer();

    @Override
    public MentionType type() {
        return MentionType.MONEY;
    }

    @Override
    public String evidence() {
        return "money-grammar";
    }

    @Override
    public List<Span> find(ArticleText text) {
        return matches.in(text);
    }

    @Override
    public Optional<NormalValue> normalize(String written, @Nullable LocalDate issueDate) {
        return normalizer.money(written).map(value -> value);
    }
}
