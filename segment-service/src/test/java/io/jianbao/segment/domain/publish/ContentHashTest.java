package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void sameContentHasTheSameHash() {
        assertThat(ContentHash.of(List.of("标题", "正文")))
                .isEqualTo(ContentHash.of(List.of("标题", "正文")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void characterThatMovesToTheNextFieldChangesTheHash() {
        assertThat(ContentHash.of(List.of("标题", "正文"))).isNotEqualTo(ContentHash.of(List.of("标", "题正文")));
        assertThat(ContentHash.of(List.of("标题", ""))).isNotEqualTo(ContentHash.of(List.of("标题")));
    }
}
