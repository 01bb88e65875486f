package io.jianbao.segment.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadPatternTest {

    @ParameterizedTest
    @CsvSource({
        "本报讯(记者周小禾 林木),近日",
        "本报临江5月2日电,市图书馆",
        "新华社临江5月2日电(记者周小禾、林木),市图书馆",
        "【路透社临江十四日电】,市图书馆",
        "【记者周小禾临江报导】,市图书馆",
        "【本报临江讯】,市图书馆",
        "〔本报讯〕,市图书馆",
        "据新华社临江5月2日电(记者周小禾),市图书馆"
    })
    void endsTheLeadBeforeTheBody(String lead, String body) {
        assertThat(LeadPattern.length(lead + body)).isEqualTo(lead.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报电子版今天上线。", "近日，市图书馆重新开门。", "据新华社消息，大桥通车。", "【事件】图书馆开门"})
    void findsNoLeadWhereThereIsNone(String text) {
        assertThat(LeadPattern.length(text)).isZero();
    }
}
