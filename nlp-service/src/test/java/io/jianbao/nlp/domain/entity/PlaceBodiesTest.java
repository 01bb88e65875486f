package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceBodiesTest {

    private List<String> grow(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new PlaceBodies()
                .grow(ArticleText.of(text.text()), text.mentions()).stream()
                        .map(mention -> mention.text() + "/" + mention.type())
                        .toList();
    }

    @Test
    void makesOneBodyOfPlacesAndTheirGovernment() {
        assertThat(grow("[海州省/LOC][望海县/LOC]人民政府通告")).containsExactly("海州省望海县人民政府/ORG");
    }

    @Test
    void makesOneBodyOfAPlaceAndItsTeam() {
        assertThat(grow("[望海/LOC]女子篮球队夺冠")).containsExactly("望海女子篮球队/ORG");
    }

    @Test
    void leavesPlacesAloneWhereALongerWordFollows() {
        assertThat(grow("[望海/LOC]政府间会议")).containsExactly("望海/LOC");
        assertThat(grow("[望海/LOC]队员")).containsExactly("望海/LOC");
    }
}
