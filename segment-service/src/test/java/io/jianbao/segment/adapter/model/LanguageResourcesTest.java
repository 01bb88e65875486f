package io.jianbao.segment.adapter.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.language.LanguageStatistics;
import org.junit.jupiter.api.Test;

class LanguageResourcesTest {

    private final LanguageStatistics statistics = LanguageResources.statistics();

    @Test
    void knowsThatAWordCutByAColumnReadsOn() {
        CharacterModel characters = statistics.characters();

        assertThat(characters.junction("这项工程服务全省经济建", "设大局")).isPositive();
        assertThat(characters.junction("这项工程服务全省经济建", "日前，")).isNegative();
    }

    @Test
    void knowsHowParagraphsOpen() {
        CharacterModel characters = statistics.characters();

        assertThat(characters.opensParagraph("近日")).isGreaterThan(characters.opensParagraph("的人"));
    }

    @Test
    void tellsHeadlinesFromRunningText() {
        assertThat(statistics.headlineness("助力乡村振兴")).isGreaterThan(statistics.headlineness("他说这是我们的"));
    }

    @Test
    void simplifiesTraditionalCharactersButNotThoseThatAreBoth() {
        assertThat(LanguageResources.traditional().simplify('報')).isEqualTo('报');
        assertThat(LanguageResources.traditional().simplify('著')).isEqualTo('著');
    }
}
