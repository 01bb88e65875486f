package io.jianbao.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageIdentityResolverTest {
    private static final Sha256 CONTENT = Sha256.of("江水上涨");

    private final PageIdentityResolver resolver = new PageIdentityResolver();

    @Test
    void takesTheIssueFromTheKey() {
        PageIdentity identity = resolve("linjiang-wanbao/2024-03-18/01.txt");
        assertThat(identity.pageId().value()).isEqualTo("linjiang-wanbao:2024-03-18:01");
        assertThat(identity.issue().value().value()).isEqualTo("linjiang-wanbao:2024-03-18");
        assertThat(identity.issue().evidence()).isEqualTo(Evidence.KEY);
        assertThat(identity.newspaper()).isEqualTo(new Known<>("linjiang-wanbao", Evidence.KEY, 1));
    }

    @Test
    void putsTheEditionIntoTheIssue() {
        assertThat(resolve("linjiang-wanbao/2024-03-18/evening/A3.txt").pageId().value())
                .isEqualTo("linjiang-wanbao:2024-03-18:evening:A3");
    }

    @Test
    void letsTheFolderStandInForTheIssue() {
        PageIdentity first = resolve("box 7/a/01.txt");
        PageIdentity second = resolve("box 7/a/cover.txt");
        assertThat(first.pageId().value()).isEqualTo("box=207=2Fa:01");
        assertThat(first.issue()).isEqualTo(second.issue());
        assertThat(first.issue().evidence()).isEqualTo(Evidence.FOLDER);
        assertThat(second.pageId().value()).isEqualTo("box=207=2Fa:cover");
        assertThat(second.pageNumber()).isNull();
    }

    @Test
    void letsTheContentStandInAtTheRoot() {
        PageIdentity identity = resolve("seed.txt");
        assertThat(identity.issue().evidence()).isEqualTo(Evidence.CONTENT);
        assertThat(identity.pageId().value()).isEqualTo("content:" + CONTENT.prefix(32) + ":page");
        assertThat(resolve("other.txt")).isEqualTo(identity);
    }

    @Test
    void neverMixesUpTwoPages() {
        List<String> keys = List.of(
                "a b/c.txt",
                "a=20b/c.txt",
                "a/b/c.txt",
                "a=2Fb/c.txt",
                "a:b/c.txt",
                "a~b/c.txt",
                "a/b~c.txt",
                "a%b/c.txt",
                "é/c.txt",
                "e\u0301/c.txt",
                "📰/c.txt",
                "🗞/c.txt",
                ".a/c.txt",
                "=2Ea/c.txt",
                "临江/c.txt",
                "臨江/c.txt",
                "临".repeat(80) + "/c.txt",
                "临".repeat(81) + "/c.txt",
                "p/2024-03-18/e/1.txt",
                "p/2024-03-18/1.txt");
        Set<String> ids = new HashSet<>();
        for (String key : keys) {
            String id = resolve(key).pageId().value();
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(id).doesNotContain("/", " ", "~", "%");
        }
    }

    @Test
    void keepsIdsShortEnoughForAFileName() {
        String level = "临江晚报".repeat(21);
        PageId id =
                resolve(level + "/2024-03-18/" + level + "/" + level + ".txt").pageId();
        assertThat(id.beside("x").value().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(200);
    }

    private PageIdentity resolve(String key) {
        return resolver.resolve(PageKey.parse(key), CONTENT);
    }
}
