package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.domain.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternMentionsTest {

    private final PatternMentions patterns = new PatternMentions(new ModelLoader().lunarCalendar());

    private List<String> find(String written) {
        return patterns.find(ArticleText.of(written), LocalDate.of(2023, 2, 6)).stream()
                .map(mention -> mention.text() + "/" + mention.type())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "货场去年12月底完工, 去年12月底/DATE",
        "工期自2月9日至3月31日止, 2月9日至3月31日/DATE",
        "船队6日上午10时出港, 6日上午10时/DATE",
        "近5年港区扩建, 近5年/DATE",
        "码头建于上世纪80年代初, 上世纪80年代初/DATE",
        "两年前他来到渔村, 两年前/DATE",
        "夜市从今晚起开放, 今晚/DATE",
        "渔民欢度春节, 春节/DATE",
        "窑址属南宋时期, 南宋时期/DATE",
        "“十四五”规划落地, 十四五/DATE",
        "腊月廿三祭灶, 腊月廿三/DATE",
        "1—6月吞吐量上升, 1—6月/DATE",
        "2017年到2022年的账目, 2017年到2022年/DATE",
    })
    void findsDates(String written, String mention) {
        assertThat(find(written)).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "投资2200余万元修堤, 2200余万元/MONEY",
        "票价500至1000元, 500至1000元/MONEY",
        "出口13亿美元, 13亿美元/MONEY",
        "一碗面卖１２元, １２元/MONEY",
        "增长4.5%—5%, 4.5%—5%/PERCENT",
        "提高0.4个百分点, 0.4个百分点/PERCENT",
        "过八成渔船归港, 八成/PERCENT",
        "占三分之一, 三分之一/PERCENT",
    })
    void findsSumsAndShares(String written, String mention) {
        assertThat(find(written)).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "招收119名船工, 119名/QUANTITY",
        "以9秒92夺冠, 9秒92/QUANTITY",
        "来了400余名游客, 400余名/QUANTITY",
        "用电24万千瓦时, 24万千瓦时/QUANTITY",
        "他今年24岁, 24岁/QUANTITY",
        "等了一个多小时, 一个多小时/QUANTITY",
        "建起两座灯塔, 两座/QUANTITY",
        "注册用户超过900万, 900万/QUANTITY",
        "数百人观礼, 数百人/QUANTITY",
        "水温零下5摄氏度, 零下5摄氏度/QUANTITY",
    })
    void findsQuantities(String written, String mention) {
        assertThat(find(written)).contains(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "多国元首到访",
                "两国船队会合",
                "渔村十分热闹",
                "第4家分店",
                "一成不变的老规矩",
                "“两个维护”",
                "近日开工",
                "女子200米决赛",
                "连通千家万户",
                "多年前的旧事"
            })
    void leavesOtherNumbersAlone(String written) {
        assertThat(find(written)).isEmpty();
    }

    @Test
    void namesTheGrammarAndTheNormalForm() {
        Mention mention = patterns.find(ArticleText.of("去年12月底封港"), LocalDate.of(2023, 2, 6))
                .get(0);

        assertThat(mention.evidence()).isEqualTo("date-grammar");
        assertThat(mention.normal()).isNotNull();
        assertThat(mention.normal().canonical()).isEqualTo("2022-12");
    }

    @Test
    void leavesTheNormalFormOpenWithoutAnIssueDate() {
        assertThat(patterns.find(ArticleText.of("昨日封港"), null))
                .singleElement()
                .satisfies(mention -> assertThat(mention.normal()).isNull());
    }
}
