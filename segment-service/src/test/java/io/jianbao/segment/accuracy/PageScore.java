package io.jianbao.segment.accuracy;

import io.jianbao.segment.domain.text.PageText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the splitter read one page, or several together: the counts are added up before any number is made of them.
 *
 * @param shares the counts of every metric
 */
record PageScore(Map<Metric, Share> shares) {
    static final PageScore NONE = new PageScore(Map.of());
    private static final int DECIMALS = 3;

    PageScore {
        shares = Map.copyOf(shares);
    }

    /** Compares the splitter's reading with the gold one. */
    static PageScore of(PageText text, AnnotatedPage gold, AnnotatedPage split) {
        Characters characters = new Characters(text);
        ArticleShares articles =
                new ArticleShares(gold.articles(), split.articles(), ArticleMatching.of(characters, gold, split));
        ParagraphShares paragraphs = ParagraphShares.of(characters, gold, split);
        Map<Metric, Share> shares = new EnumMap<>(Metric.class);
        shares.put(Metric.EXACT_F1, exact(characters, gold, split));
        shares.put(Metric.HEADLINE_ACC, articles.headlines());
        shares.put(Metric.BYLINE_F1, articles.bylines());
        shares.put(Metric.STITCH_ACC, paragraphs.stitches());
        shares.put(Metric.FALSE_STITCH, paragraphs.falseStitches());
        shares.put(Metric.JUMP_F1, articles.jumps());
        shares.put(Metric.KIND_ACC, articles.kinds());
        shares.put(Metric.FURNITURE_F1, furniture(characters, gold, split));
        return new PageScore(shares);
    }

    PageScore plus(PageScore other) {
        Map<Metric, Share> sum = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            sum.put(metric, share(metric).plus(other.share(metric)));
        }
        return new PageScore(sum);
    }

    /** The row of the ledger: every metric that the page can be measured by, to three decimals. */
    SortedMap<String, BigDecimal> row() {
        SortedMap<String, BigDecimal> row = new TreeMap<>();
        for (Metric metric : Metric.values()) {
            metric.value(share(metric))
                    .ifPresent(value -> row.put(
                            metric.label(), BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP)));
        }
        return row;
    }

    private Share share(Metric metric) {
        return shares.getOrDefault(metric, Share.NONE);
    }

    private static Share exact(Characters characters, AnnotatedPage gold, AnnotatedPage split) {
        List<BitSet> left = new ArrayList<>(owned(characters, split));
        long right = owned(characters, gold).stream().filter(left::remove).count();
        return new Share((int) right, split.articles().size(), gold.articles().size());
    }

    private static List<BitSet> owned(Characters characters, AnnotatedPage page) {
        return page.articles().stream()
                .map(article -> characters.owned(article.spans()))
                .toList();
    }

    private static Share furniture(Characters characters, AnnotatedPage gold, AnnotatedPage split) {
        BitSet free = characters.furniture(gold);
        BitSet found = characters.furniture(split);
        return new Share(Characters.common(free, found), found.cardinality(), free.cardinality());
    }
}
