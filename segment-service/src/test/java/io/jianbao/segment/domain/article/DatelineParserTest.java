package io.jianbao.segment.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.domain.text.Span;
import org.junit.jupiter.api.Test;

class DatelineParserTest {

    private static final Span SPAN = new Span(0, 1);
    private final DatelineParser parser = new DatelineParser();

    @Test
    void readsAgencyPlaceAndDate() {
        assertThat(parser.parse("新华社北京2月5日电(记者周小禾)", SPAN)).contains(new Dateline("新华社", "北京", "2月5日", SPAN));
        assertThat(parser.parse("【路透社华盛顿12月11日电】", SPAN)).contains(new Dateline("路透社", "华盛顿", "12月11日", SPAN));
        assertThat(parser.parse("【新华社重庆十四日电】", SPAN)).contains(new Dateline("新华社", "重庆", "十四日", SPAN));
    }

    @Test
    void leavesOutWhatIsNotStated() {
        assertThat(parser.parse("本报讯(记者周小禾)", SPAN)).contains(new Dateline("本报", null, null, SPAN));
        assertThat(parser.parse("(记者周小禾)", SPAN)).isEmpty();
    }
}
