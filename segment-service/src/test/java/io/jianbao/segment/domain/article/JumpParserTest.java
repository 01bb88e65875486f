package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpParserTest {

    @ParameterizedTest
    @CsvSource({
        "(下转第3版),TO,3",
        "◀上接第一版,FROM,1",
        "(下转第十二版),TO,12",
        "(下转第二十版),TO,20",
        "下转A04版,TO,A4",
        "(上接2版),FROM,2",
        "(详见A3版),TO,A3"
    })
    void readsDirectionAndPage(String line, Jump.Direction direction, String page) {
        Jump jump = new JumpParser().parse(line, line, new Span(0, line.length()));

        assertThat(jump.direction()).isEqualTo(direction);
        assertThat(jump.page()).isEqualTo(page);
    }
}
