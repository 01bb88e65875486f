package io.jianbao.segment.accuracy;

import io.jianbao.segment.accuracy.AnnotatedPage.AnnotatedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which article of the splitter answers which gold article: one to one, the greatest overlap first. The overlap is
 * counted on the gold article's body characters, on all of its characters when it has no body.
 */
final class ArticleMatching {
    private static final Comparator<Overlap> GREATEST_FIRST = Comparator.comparingInt(Overlap::characters)
            .reversed()
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::split);

    private ArticleMatching() {}

    /** From gold articles to the splitter's; gold articles without an answer are left out. */
    static Map<AnnotatedArticle, AnnotatedArticle> of(Characters characters, AnnotatedPage gold, AnnotatedPage split) {
        Map<AnnotatedArticle, AnnotatedArticle> matches = new LinkedHashMap<>();
        BitSet usedGold = new BitSet();
        BitSet usedSplit = new BitSet();
        for (Overlap overlap : overlaps(characters, gold.articles(), split.articles())) {
            if (!usedGold.get(overlap.gold) && !usedSplit.get(overlap.split)) {
                usedGold.set(overlap.gold);
                usedSplit.set(overlap.split);
                matches.put(gold.articles().get(overlap.gold), split.articles().get(overlap.split));
            }
        }
        return matches;
    }

    private static List<Overlap> overlaps(
            Characters characters, List<AnnotatedArticle> gold, List<AnnotatedArticle> split) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            BitSet body = characters.owned(gold.get(i).bodySpans());
            BitSet wanted = body.isEmpty() ? characters.owned(gold.get(i).spans()) : body;
            for (int j = 0; j < split.size(); j++) {
                int common =
                        Characters.common(wanted, characters.owned(split.get(j).spans()));
                if (common > 0) {
                    overlaps.add(new Overlap(common, i, j));
                }
            }
        }
        overlaps.sort(GREATEST_FIRST);
        return overlaps;
    }

    private record Overlap(int characters, int gold, int split) {}
}
