package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedMentionsTest {

    @Test
    void carriesASureNameToItsOtherOccurrences() {
        ArticleText text = ArticleText.of("记者贺满仓说。贺满仓笑了");
        Mention sure = Mention.name(new Span(2, 5), MentionType.PER, "贺满仓", 0.99, TaggedMentions.EVIDENCE);

        assertThat(new NameRepetition().complete(text, List.of(sure)))
                .extracting(Mention::span, Mention::evidence)
                .containsExactly(tuple(new Span(2, 5), "linear-tagger"), tuple(new Span(7, 10), "repetition"));
    }

    @Test
    void doesNotCarryAnUnsureName() {
        ArticleText text = ArticleText.of("贺满仓说。贺满仓笑了");
        Mention unsure = Mention.name(new Span(0, 3), MentionType.PER, "贺满仓", 0.5, TaggedMentions.EVIDENCE);

        assertThat(new NameRepetition().complete(text, List.of(unsure))).containsExactly(unsure);
    }

    @Test
    void turnsTaggedSpansIntoMentions() {
        MentionFinder.Found found = new TaggedMentions(TinyTagger.make()).find(ArticleText.of("贺仓在望海县"));

        assertThat(found.mentions()).extracting(Mention::type).containsExactly(MentionType.PER, MentionType.LOC);
        assertThat(found.titles()).isEmpty();
    }
}
