package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    private final EntityResolver resolver = new EntityResolver();

    private List<String> resolve(String marked) {
        MarkedText text = MarkedText.of(marked);
        return resolver.resolve(ArticleText.of(text.text()), text.mentions()).entities().stream()
                .map(entity -> entity.name() + entity.mentions())
                .toList();
    }

    @Test
    void joinsMentionsWithTheSameText() {
        assertThat(resolve("[望海县/LOC]开港，[望海县/LOC]欢腾")).containsExactly("望海县[0, 1]");
    }

    @Test
    void keepsTheSameTextOfDifferentTypesApart() {
        assertThat(resolve("[白帆/PER]加入[白帆/ORG]")).containsExactly("白帆[0]", "白帆[1]");
    }

    @Test
    void joinsAnIntroducedShortForm() {
        assertThat(resolve("[望海县渔业工会联合会/ORG]（以下简称“[渔业工会/ORG]”）成立，[渔业工会/ORG]揭牌")).containsExactly("望海县渔业工会联合会[0, 1, 2]");
    }

    @Test
    void joinsABodyWithoutItsPlace() {
        assertThat(resolve("[望海县渔业协会/ORG]换届，[渔业协会/ORG]发布公告")).containsExactly("望海县渔业协会[0, 1]");
    }

    @Test
    void joinsASurnameWithTheOnlyPersonOfThatName() {
        assertThat(resolve("[贺满仓/PER]出海，[贺/PER]先生说")).containsExactly("贺满仓[0, 1]");
        assertThat(resolve("[贺满仓/PER]与[贺小满/PER]出海，[贺/PER]先生说")).hasSize(3);
    }

    @Test
    void joinsAPartOfAForeignName() {
        assertThat(resolve("[卡洛·贝内特/PER]到访，[贝内特/PER]致辞")).containsExactly("卡洛·贝内特[0, 1]");
    }

    @Test
    void joinsAPlaceWithoutItsEnding() {
        assertThat(resolve("[望海县/LOC]的[望海/LOC]老街")).containsExactly("望海县[0, 1]");
        assertThat(resolve("[望海县/LOC]、[望海市/LOC]与[望海/LOC]")).hasSize(3);
    }

    @Test
    void numbersEntitiesByFirstMentionAndLeavesValuesAlone() {
        MarkedText text = MarkedText.of("[今年/DATE]，[望海县/LOC]的[贺满仓/PER]");

        EntityResolver.Resolved resolved = resolver.resolve(ArticleText.of(text.text()), text.mentions());

        assertThat(resolved.entities()).extracting(Entity::id).containsExactly("e1", "e2");
        assertThat(resolved.mentions()).extracting(Mention::entityId).containsExactly(null, "e1", "e2");
    }
}
