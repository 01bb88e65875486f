package io.jianbao.stack.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.stack.where.Question.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource({
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, HASH",
        "01.txt, NAME",
        "haiyue-ribao/2024-04-12/05.txt, NAME",
        "海岳日报/头版.txt, NAME",
        "linjiang-wanbao:2024-03-18:01, ID",
        "linjiang-wanbao:2024-03-18:01:fbabe5be, ID",
        "凌晨四时南岸作业区, PHRASE",
        "port of the north, PHRASE",
        "readme, NAME"
    })
    void theFormTellsWhatIsMeant(String text, Kind kind) {
        assertThat(Question.of(text).get(0)).isEqualTo(new Question(kind, text));
    }
}
