package io.jianbao.store.domain;

import static io.jianbao.store.domain.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollapsedTest {
    @Test
    void keepsTheHighestPairOfEachArticle() {
        List<Collapsed> collapsed = Collapsed.of(
                List.of(article("a", 1, 1, 1), article("b", 1, 1, 2), article("a", 2, 1, 3), article("a", 1, 7, 4)));

        assertThat(collapsed).extracting(c -> c.article().id()).containsExactly("a", "b");
        assertThat(collapsed.get(0).article().pair()).isEqualTo(new Pair(2, 1));
    }

    @Test
    void seesALowerPairBehindAHigher() {
        assertThat(Collapsed.of(List.of(article("a", 2, 1, 1), article("a", 1, 1, 2)))
                        .get(0)
                        .lowerFollowed())
                .isTrue();
        assertThat(Collapsed.of(List.of(article("a", 1, 1, 1), article("a", 2, 1, 2)))
                        .get(0)
                        .lowerFollowed())
                .isFalse();
    }

    @Test
    void seesTwoContentsUnderOnePair() {
        StoredArticle first = article("a", new Pair(1, 1), "x", new Place(0, 1));
        StoredArticle second = article("a", new Pair(1, 1), "y", new Place(0, 2));

        Collapsed collapsed = Collapsed.of(List.of(first, second)).get(0);

        assertThat(collapsed.contradicted()).isTrue();
        assertThat(collapsed.article()).isEqualTo(first);
    }
}
