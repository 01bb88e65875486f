package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final PageText PAGE = PageText.of("老街 夜市\n第3版");

    private static Furniture furniture(int start, int end) {
        Span span = new Span(start, end);
        return new Furniture("other", span, PAGE.text(span), "test", 1);
    }

    @Test
    void countsCharactersThatAreNotWhite() {
        Coverage coverage = Coverage.check(PAGE, List.of(), List.of(furniture(0, 5), furniture(6, 9)));

        assertThat(coverage).isEqualTo(new Coverage(7, 0, 7));
    }

    @Test
    void saysWhereACharacterHasNoOwner() {
        assertThatThrownBy(() -> Coverage.check(PAGE, List.of(), List.of(furniture(0, 2), furniture(6, 9))))
                .isInstanceOf(BrokenCoverageException.class)
                .hasMessageContaining("code point 3");
    }

    @Test
    void saysWhereACharacterHasTwoOwners() {
        assertThatThrownBy(() -> Coverage.check(PAGE, List.of(), List.of(furniture(0, 5), furniture(4, 9))))
                .isInstanceOf(BrokenCoverageException.class)
                .hasMessageContaining("owned twice");
    }
}
