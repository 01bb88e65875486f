package io.jianbao.segment.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.text.PageText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for any page; the pages come from seeded generators. */
class SegmentPagePropertiesTest {

    private static final SegmentPage SEGMENTER =
            new SegmentPage(LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers());
    private static final String ALPHABET = "。，、（）()【】“”《》：；！？ \n\n\n\u3000●■▲图为本报讯记者新华社电下转上接第3版摄责任编辑星期一年月日"
            + "0123456789—…·ABCabc的了在是国中人民\uD83D\uDE00\uD800\u202E";

    /** Rows of lines of all kinds in random order, some cut in two. */
    private static String shuffled(Random random) {
        String[] lines = (SamplePages.THREE_ITEMS + SamplePages.WRAPPED + SamplePages.BRIEFS).split("\n", -1);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String line = lines[random.nextInt(lines.length)];
            int cut = random.nextInt(line.length() + 1);
            page.append(random.nextBoolean() ? line : line.substring(0, cut) + "\n" + line.substring(cut))
                    .append("\n".repeat(1 + random.nextInt(3)));
        }
        return page.toString();
    }

    private static String garbage(Random random) {
        StringBuilder page = new StringBuilder();
        int length = random.nextInt(2000);
        for (int i = 0; i < length; i++) {
            page.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return page.toString();
    }

    private static void ownsEveryCharacterOnce(String text) {
        PageText page = PageText.of(text);
        PageArticles result = SEGMENTER.segment(page);
        int[] owners = new int[page.length()];
        result.articles()
                .forEach(article -> article.pieces().forEach(piece -> {
                    assertThat(piece.text()).isEqualTo(page.text(piece.span()));
                    for (int i = piece.span().start(); i < piece.span().end(); i++) {
                        owners[i]++;
                    }
                }));
        result.furniture().forEach(item -> {
            for (int i = item.span().start(); i < item.span().end(); i++) {
                owners[i]++;
            }
        });
        for (int i = 0; i < owners.length; i++) {
            assertThat(owners[i]).as("owners of code point %d", i).isBetween(page.isWhite(i) ? 0 : 1, 1);
        }
    }

    @Test
    void everyCharacterBelongsToExactlyOnePiece() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            ownsEveryCharacterOnce(shuffled(random));
            ownsEveryCharacterOnce(garbage(random));
        }
    }

    @Test
    void segmentingTwiceGivesTheSame() {
        Random random = new Random(11);
        for (int i = 0; i < 30; i++) {
            PageText page = PageText.of(shuffled(random));
            assertThat(SEGMENTER.segment(page)).isEqualTo(SEGMENTER.segment(page));
        }
    }

    @Test
    void paragraphsAreMadeOfPieces() {
        Random random = new Random(13);
        for (int i = 0; i < 50; i++) {
            PageArticles result = SEGMENTER.segment(PageText.of(shuffled(random)));
            result.articles()
                    .forEach(article -> article.body()
                            .forEach(paragraph -> assertThat(article.pieces())
                                    .extracting(piece -> piece.span())
                                    .containsAll(paragraph.spans())));
        }
    }

    @Test
    void takesAnyBytesForAPage() {
        Random random = new Random(17);
        byte[] bytes = new byte[20_000];
        for (int i = 0; i < 10; i++) {
            random.nextBytes(bytes);
            ownsEveryCharacterOnce(new String(bytes, StandardCharsets.UTF_8));
            ownsEveryCharacterOnce(new String(bytes, StandardCharsets.UTF_16BE));
        }
    }

    /** A guard against growth faster than the text's, not a measurement: quadratic work on a page of this length would take hours. */
    @Test
    @Timeout(120)
    void hostilePagesOfFullLengthComeToAnEnd() {
        String[] rows = {"(下转第3版)\n", "本报记者 周小禾\n", "老街夜市点亮古城\n", "字\n", "(((((【【【“", "字 ", "第3版 P.5 "};
        for (String row : rows) {
            ownsEveryCharacterOnce(row.repeat(240_000 / row.length()));
        }
    }
}
