package io.jianbao.segment.accuracy;

import io.jianbao.segment.domain.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well paragraphs that the layout had parted were put together again.
 *
 * @param characters of the page
 * @param gold the spans of the gold paragraphs
 * @param split the spans of the splitter's paragraphs
 */
record ParagraphShares(Characters characters, List<List<Span>> gold, List<List<Span>> split) {
    private static final int NO_PARAGRAPH = -1;

    static ParagraphShares of(Characters characters, AnnotatedPage gold, AnnotatedPage split) {
        return new ParagraphShares(characters, paragraphs(gold), paragraphs(split));
    }

    private static List<List<Span>> paragraphs(AnnotatedPage page) {
        return page.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .toList();
    }

    /** Gold paragraphs of several spans that were found with the same characters in the same order. */
    Share stitches() {
        Set<List<Integer>> found = new HashSet<>();
        split.forEach(paragraph -> found.add(characters.inOrder(paragraph)));
        List<List<Span>> parted = parted(gold);
        long right =
                parted.stream().map(characters::inOrder).filter(found::contains).count();
        return Share.ofGold((int) right, parted.size());
    }

    /** Found paragraphs of several spans that hold characters of more than one gold paragraph, or of none and one. */
    Share falseStitches() {
        Map<Integer, Integer> owners = owners();
        List<List<Span>> joined = parted(split);
        long wrong = joined.stream()
                .map(characters::inOrder)
                .filter(places -> places.stream()
                                .map(place -> owners.getOrDefault(place, NO_PARAGRAPH))
                                .distinct()
                                .count()
                        > 1)
                .count();
        return Share.ofGold((int) wrong, joined.size());
    }

    private Map<Integer, Integer> owners() {
        Map<Integer, Integer> owners = new HashMap<>();
        for (int paragraph = 0; paragraph < gold.size(); paragraph++) {
            for (int place : characters.inOrder(gold.get(paragraph))) {
                owners.put(place, paragraph);
            }
        }
        return owners;
    }

    private static List<List<Span>> parted(List<List<Span>> paragraphs) {
        return paragraphs.stream().filter(spans -> spans.size() > 1).toList();
    }
}
