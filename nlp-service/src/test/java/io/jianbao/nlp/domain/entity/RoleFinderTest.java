package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleFinderTest {

    private final RoleFinder finder = new RoleFinder();

    private List<String> roles(String marked) {
        MarkedText text = MarkedText.of(marked);
        ArticleText article = ArticleText.of(text.text());
        return finder.find(article, text.mentions(), text.found()).stream()
                .map(role -> slice(article, role.person()) + "|" + slice(article, role.title()) + "|"
                        + slice(article, role.org()))
                .toList();
    }

    private static String slice(ArticleText text, @Nullable Span span) {
        return span == null ? "-" : text.slice(span);
    }

    @Test
    void readsBodyTitleName() {
        assertThat(roles("[望海县总工会/ORG][副主席/TITLE][贺满仓/PER]说")).containsExactly("贺满仓|副主席|望海县总工会");
    }

    @Test
    void readsATitleBehindTheName() {
        assertThat(roles("[贺满仓/PER][主席/TITLE]指出")).containsExactly("贺满仓|主席|-");
    }

    @Test
    void readsAnAppointment() {
        assertThat(roles("任命[贺满仓/PER]为[望海港务局/ORG][副局长/TITLE]。")).containsExactly("贺满仓|副局长|望海港务局");
    }

    @Test
    void sharesATitleAmongAListOfNames() {
        assertThat(roles("（[记者/TITLE][贺满仓/PER]、[柳青禾/PER]）")).containsExactly("贺满仓|记者|-", "柳青禾|记者|-");
    }

    @Test
    void givesANameAllTitlesOfAChain() {
        assertThat(roles("[望海县委/ORG][书记/TITLE]、[望海县人大常委会/ORG][主任/TITLE][贺满仓/PER]"))
                .containsExactly("贺满仓|书记|望海县委", "贺满仓|主任|望海县人大常委会");
    }

    @Test
    void takesAPlaceAsBodyOnlyForHeadsOfTerritories() {
        assertThat(roles("[望海国/LOC][总统/TITLE][贝内特/PER]")).containsExactly("贝内特|总统|望海国");
        assertThat(roles("[望海国/LOC][诗人/TITLE][贝内特/PER]")).containsExactly("贝内特|诗人|-");
    }

    @Test
    void takesAnUnnamedBody() {
        assertThat(roles("[公司/BODY][负责人/TITLE][贺满仓/PER]")).containsExactly("贺满仓|负责人|公司");
    }

    @Test
    void readsATeamMemberWithoutTitle() {
        assertThat(roles("[海风队/ORG]老将[贺满仓/PER]")).containsExactly("贺满仓|-|海风队");
    }

    @Test
    void doesNotReachIntoAnotherSentence() {
        assertThat(roles("[贺满仓/PER]走了。[主任/TITLE]一职空缺")).isEmpty();
    }
}
