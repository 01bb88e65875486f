package io.jianbao.stack.clip;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.stack.clip.PageFiles.PageFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageExplanationTest {
    // "    107        1  headline       0.82  heading-shape  …"
    private static final Pattern ROW = Pattern.compile("(?m)^ *(\\d+) +(–|\\d+)  [a-z]+ +[01]\\.\\d\\d  \\S+ +\\S.*$");

    private static ClippedPage page;

    @BeforeAll
    static void clipASample() throws IOException {
        Path samples = Path.of(System.getProperty("jianbao.root"), "stack", "samples", "linjiang-wanbao");
        PageFile sample = PageFiles.find(List.of(samples)).get(0);
        page = Engines.clipper().clip(sample);
    }

    @Test
    void listsEveryPieceOnceInTheOrderOfThePage() {
        String told = new PageExplanation(false).tell(page);
        long pieces = page.furniture().size()
                + page.articles().stream()
                        .mapToLong(
                                article -> article.article().content().pieces().size())
                        .sum();
        List<Integer> offsets = ROW.matcher(told)
                .results()
                .map(row -> Integer.valueOf(row.group(1)))
                .toList();
        assertThat(offsets).hasSize((int) pieces).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void saysHowTheIdentityIsKnown() {
        assertThat(new PageExplanation(false).tell(page)).contains("newspaper linjiang-wanbao (key, 1.00)");
    }

    @Test
    void marksNamesInTheTextAndSaysWhatTheyStandFor() {
        String told = new PageExplanation(false).tell(page);
        page.articles().stream()
                .flatMap(article -> article.entities().stream())
                .forEach(entity -> assertThat(told).contains("[" + entity.name() + " " + entity.type() + "] ×"));
    }

    @Test
    void givesTheSameWordsWithAndWithoutColour() {
        String plain = new PageExplanation(false).tell(page).replaceAll("\\[([^\\]\\s]+) [A-Z]+\\]", "$1");
        String coloured = new PageExplanation(true).tell(page).replaceAll("\u001b\\[[0-9;]*m", "");
        assertThat(coloured.replaceAll("\\s+", " ")).isEqualTo(plain.replaceAll("\\s+", " "));
    }
}
