package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {
    private static final String PAGE = "linjiang-wanbao:2024-03-18:01";

    @Test
    void idIsThePageAndEightHexDigitsOfTheFirstLine() {
        assertThat(ArticleIdentity.idOf(PAGE, "昨日清晨,渡口的早市开张。", Set.of()))
                .matches("linjiang-wanbao:2024-03-18:01:[0-9a-f]{8}");
    }

    @Test
    void whiteSpaceInTheFirstLineDoesNotCount() {
        assertThat(ArticleIdentity.anchorHash("\u3000\u3000昨日 清晨\u00a0,\u200b渡口\n"))
                .isEqualTo(ArticleIdentity.anchorHash("昨日清晨,渡口"));
    }

    @Test
    void takenIdGivesWayToTheNextNumber() {
        String first = ArticleIdentity.idOf(PAGE, "晴天", Set.of());
        String second = ArticleIdentity.idOf(PAGE, "晴天", Set.of(first));
        String third = ArticleIdentity.idOf(PAGE, "晴天", Set.of(first, second));

        assertThat(Set.of(first, second, third)).hasSize(3);
        assertThat(ArticleIdentity.idOf(PAGE, "晴天", Set.of(first))).isEqualTo(second);
    }
}
