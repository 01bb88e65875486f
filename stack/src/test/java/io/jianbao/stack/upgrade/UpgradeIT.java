package io.jianbao.stack.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This build on a data folder that an earlier build wrote. */
class UpgradeIT {
    @TempDir
    private Path data;

    @Test
    void everythingIsStillKnown() throws Exception {
        try (InputStream zip =
                Objects.requireNonNull(getClass().getResourceAsStream("/upgrade/data.zip"), "no /upgrade/data.zip")) {
            DataFolderZip.unpack(zip, data);
        }
        List<String> before = Files.readAllLines(data.resolve("articles.txt"));
        assertThat(before).hasSizeGreaterThan(5);
        try (UpgradeStack stack = new UpgradeStack(data, console())) {
            assertThat(stack.articles()).as("ids and revisions").isEqualTo(before);
            String page = UpgradeStack.PAGES.get(0);
            for (String known : UpgradeStack.PAGES) {
                stack.awaitLedger(known, "\"state\":\"stored\"");
            }
            stack.drop(page, stack.sample(page));
            stack.awaitLedger(page, "\"outcome\":\"duplicate\"");
            assertThat(stack.articles()).as("after the duplicate").isEqualTo(before);

            String text = new String(stack.sample(page), StandardCharsets.UTF_8);
            stack.drop(page, text.replaceFirst("。", "，更正如上。").getBytes(StandardCharsets.UTF_8));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> stack.articles().stream().anyMatch(article -> article.endsWith(" 2")));
            assertThat(ids(stack.articles())).as("ids are handed down").containsAnyElementsOf(ids(before));
        }
    }

    private static List<String> ids(List<String> articles) {
        return articles.stream()
                .map(article -> article.substring(0, article.indexOf(' ')))
                .toList();
    }

    private static PrintStream console() {
        return System.out;
    }
}
