package io.jianbao.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "linjiang-wanbao/2024-03-18/01.txt,       linjiang-wanbao, 2024-03-18, -,       01",
                "linjiang-wanbao/2024-03-18/A3.TXT,       linjiang-wanbao, 2024-03-18, -,       A3",
                "linjiang-wanbao/20240318/第3版.txt,      linjiang-wanbao, 2024-03-18, -,       3",
                "linjiang-wanbao/2024/03/18/page-12.txt,  linjiang-wanbao, 2024-03-18, -,       12",
                "linjiang-wanbao/2024-03/18/b12.txt,      linjiang-wanbao, 2024-03-18, -,       b12",
                "linjiang-wanbao/2024.3.8/7,              linjiang-wanbao, 2024-03-08, -,       7",
                "in box/临江晚报/2024年3月18日/第 02 版.txt, 临江晚报,      2024-03-18, -,       02",
                "linjiang-wanbao/2024-03-18/evening/01.txt, linjiang-wanbao, 2024-03-18, evening, 01",
                "linjiang-wanbao/2024-03-18/a/b/01.txt,   linjiang-wanbao, 2024-03-18, a/b,     01",
                "linjiang-wanbao_2024-03-18_01.txt,       linjiang-wanbao, 2024-03-18, -,       01",
                "scans/临江晚报 20240318 第1版.txt,       临江晚报,        2024-03-18, -,       1",
                "linjiang-wanbao/2024-03-18/头版.txt,     linjiang-wanbao, 2024-03-18, -,       -",
                "2024-03-18/01.txt,                       -,               2024-03-18, -,       01",
                "linjiang-wanbao/2024-02-30/01.txt,       -,               -,          -,       01",
                "linjiang-wanbao/01.txt,                  -,               -,          -,       01",
                "seed.txt,                                -,               -,          -,       -",
            })
    void readsWhatTheKeySays(String key, String newspaper, LocalDate date, String edition, String page) {
        PageKey parsed = PageKey.parse(key);
        assertThat(parsed.newspaper()).isEqualTo(newspaper);
        assertThat(parsed.issueDate()).isEqualTo(date);
        assertThat(parsed.edition()).isEqualTo(edition);
        assertThat(parsed.pageNumber()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "..",
                "../../x.txt",
                ".txt",
                "a/.txt",
                "📰/🗞 .txt",
                "a\nb/c\u0000d",
                "2024.03.18",
                "~",
                ":::"
            })
    void takesAnyKey(String key) {
        assertThat(PageKey.parse(key).name()).isNotEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(PageKey.parse("linjiang-wanbao/2024-03-18/01.txt").missing()).isEmpty();
        assertThat(PageKey.parse("2024-03-18/cover.txt").missing())
                .containsExactlyInAnyOrder(KeyPart.NEWSPAPER, KeyPart.PAGE_NUMBER);
        assertThat(PageKey.parse("seed.txt").missing())
                .containsExactlyInAnyOrder(KeyPart.NEWSPAPER, KeyPart.ISSUE_DATE, KeyPart.PAGE_NUMBER);
    }

    @Test
    void keepsDottedNamesWhole() {
        assertThat(PageKey.parse("2024.03.18").name()).isEqualTo("2024.03.18");
        assertThat(PageKey.parse("a/notes.v2.txt").name()).isEqualTo("notes.v2");
    }
}
