package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineMentionsTest {

    private final BylineMentions bylines = new BylineMentions();

    @Test
    void prefersTheBylineOverWhatItOverlaps() {
        MarkedText text = MarkedText.of("记者[贺满/PER]仓");
        List<BylineMentions.Person> byline = List.of(new BylineMentions.Person("贺满仓", new Span(2, 5)));

        assertThat(bylines.add(ArticleText.of(text.text()), text.mentions(), byline))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.text()).isEqualTo("贺满仓");
                    assertThat(mention.evidence()).isEqualTo("byline");
                });
    }

    @Test
    void ignoresSpansOutsideTheText() {
        assertThat(bylines.add(
                        ArticleText.of("短"), List.of(), List.of(new BylineMentions.Person("贺满仓", new Span(2, 5)))))
                .isEmpty();
    }

    @Test
    void addsReportersWhomTheTextDoesNotName() {
        List<Entity> entities = List.of(new Entity("e1", MentionType.PER, "柳青禾", List.of(0), null));

        List<Entity> marked = bylines.mark(
                entities, List.of(new BylineMentions.Person("柳青禾", null), new BylineMentions.Person("贺满仓", null)));

        assertThat(marked).extracting(Entity::id).containsExactly("e1", "e2");
        assertThat(marked).extracting(Entity::role).containsOnly("reporter");
    }
}
