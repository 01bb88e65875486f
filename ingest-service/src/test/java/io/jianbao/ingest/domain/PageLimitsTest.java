package io.jianbao.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLimitsTest {
    private final PageLimits limits = new PageLimits(100, 12);

    @Test
    void takesUpToTheLimits() {
        assertThat(limits.checkSize(100)).isEmpty();
        assertThat(limits.checkText("江水上涨")).isEmpty();
    }

    @Test
    void namesSizeAndLimit() {
        assertThat(limits.checkSize(101).orElseThrow().sentence())
                .isEqualTo("The file is too large and was not read (101 bytes of at most 100).");
        assertThat(limits.checkText("江水上涨了").orElseThrow().sentence())
                .isEqualTo("The text is too long for one page (15 bytes of at most 12).");
    }

    @Test
    void turnsAnEmptyFileAway() {
        assertThat(limits.checkSize(0)).contains(Rejection.of(RejectionReason.EMPTY_FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\r\n\t", "\u00a0\u200b\ufeff", "\f\n"})
    void turnsWhiteTextAway(String text) {
        assertThat(limits.checkText(text)).contains(Rejection.of(RejectionReason.BLANK_TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonSaysWhatToDoNext(RejectionReason reason) {
        assertThat(reason.code()).matches("[a-z-]+");
        assertThat(reason.what()).isNotBlank().doesNotEndWith(".");
        assertThat(reason.next()).endsWith(".");
    }
}
