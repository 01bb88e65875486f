package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagSchemeTest {

    private final TagScheme scheme = new TagScheme(List.of("PER", "LOC"));

    @Test
    void tellsTheTagsOfASpan() {
        assertThat(scheme.tag(1, 0, 3)).isEqualTo(5);
        assertThat(scheme.tag(1, 1, 3)).isEqualTo(6);
        assertThat(scheme.tag(1, 2, 3)).isEqualTo(7);
        assertThat(scheme.tag(0, 0, 1)).isEqualTo(4);
        assertThat(scheme.kindOf(6)).isEqualTo(1);
    }

    @Test
    void finishesASpanBeforeAnotherBegins() {
        int begin = scheme.tag(0, 0, 2);
        int end = scheme.tag(0, 1, 2);

        assertThat(scheme.follows(begin, end)).isTrue();
        assertThat(scheme.follows(begin, TagScheme.OUTSIDE)).isFalse();
        assertThat(scheme.follows(begin, scheme.tag(1, 1, 2))).isFalse();
        assertThat(scheme.follows(end, scheme.tag(1, 0, 2))).isTrue();
        assertThat(scheme.follows(TagScheme.OUTSIDE, end)).isFalse();
    }

    @Test
    void refusesKindsNamedTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TagScheme(List.of("PER", "PER")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagScheme(List.of()));
    }
}
