package io.jianbao.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolioTest {
    private static final String BODY = "\n望潮桥昨日合龙\n本报讯（记者 柳青禾）昨日，望潮桥合龙。\n南岸的灯亮了。\n一\n二\n三\n四\n五\n";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024年3月18日 星期一 第05版, 2024-03-18, 05",
                "临江晚报 2024 年 03 月 18 日 星期一 A03, 2024-03-18, A03",
                "A03 要闻 2024年3月18日, 2024-03-18, A03",
                "03版 要闻, -, 03",
                "第 3 版, -, 3",
                "2024年3月18日 星期一 农历甲辰年二月初九, 2024-03-18, -",
                "要闻 B12, -, B12",
            })
    void readsAFolioLineAtEitherEnd(String line, LocalDate date, String page) {
        for (String text : new String[] {line + BODY, BODY + line}) {
            Folio folio = Folio.of(text);
            assertThat(folio.issueDate() == null ? null : folio.issueDate().value())
                    .isEqualTo(date);
            assertThat(folio.pageNumber() == null ? null : folio.pageNumber().value())
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（下转第3版）",
                "上接A01版",
                "导读 第5版",
                "2024年3月18日，望潮桥合龙",
                "2024年3月18日",
                "截至2024年3月18日星期一望潮桥已通车整整一年零两个月又三天",
                "第30版长篇小说今起在本市各大书店发售",
                "2024年2月30日 星期一",
            })
    void takesNothingElseForAFolio(String line) {
        Folio folio = Folio.of(line + BODY);
        assertThat(folio).isEqualTo(new Folio(null, null));
    }

    @Test
    void saysNothingWhereTwoLinesContradictEachOther() {
        assertThat(Folio.of("第03版 要闻" + BODY + "第04版 要闻").pageNumber()).isNull();
    }

    @Test
    void looksAtTheEdgesOnly() {
        assertThat(Folio.of("一\n二\n三\n四\n第03版\n" + BODY).pageNumber()).isNull();
    }

    @Test
    void isWeakerEvidenceThanTheKey() {
        Folio folio = Folio.of("2024年3月18日 星期一 第05版" + BODY);
        PageIdentity identity = new PageIdentityResolver()
                .resolve(PageKey.parse("临江晚报/2024-03-19/cover.txt"), Sha256.of("x"), Sidecar.NONE, folio);
        assertThat(identity.issueDate()).isEqualTo(new Known<>(LocalDate.of(2024, 3, 19), Evidence.KEY, 1));
        assertThat(identity.pageNumber()).isEqualTo(new Known<>("05", Evidence.FOLIO, 0.9));
        assertThat(identity.pageId().value()).isEqualTo("临江晚报:2024-03-19:05");
    }

    @Test
    void doesNotNumberPagesOfAFolderThatMayHoldManyIssues() {
        Folio folio = Folio.of("2024年3月18日 星期一 第05版" + BODY);
        PageIdentity identity =
                new PageIdentityResolver().resolve(PageKey.parse("box/cover.txt"), Sha256.of("x"), Sidecar.NONE, folio);
        assertThat(identity.pageId().value()).isEqualTo("box:cover");
        assertThat(identity.issueDate()).isEqualTo(new Known<>(LocalDate.of(2024, 3, 18), Evidence.FOLIO, 0.9));
    }

    @Test
    void letsTheSidecarDecide() {
        Sidecar sidecar = new Sidecar("临江晚报", LocalDate.of(2024, 3, 18), "晨", "7", null, null);
        PageIdentity identity = new PageIdentityResolver()
                .resolve(PageKey.parse("x/2020-01-01/01.txt"), Sha256.of("x"), sidecar, new Folio(null, null));
        assertThat(identity.pageId().value()).isEqualTo("临江晚报:2024-03-18:晨:7");
        assertThat(identity.issue().evidence()).isEqualTo(Evidence.SIDECAR);
    }
}
