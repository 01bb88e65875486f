package io.jianbao.training.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the splitter on folders of labelled pages: how many articles it found with exactly their characters, by kind of
 * page and by layout, and how many of these headlines are right.
 *
 * <p>Arguments: a statistics file, a file of scorers, then folders. With the property {@code errors} set it prints what
 * is wrong on each page.
 */
public final class SplitterAccuracy {

    private final SegmentPage splitter;
    private final Map<String, int[]> tallies = new TreeMap<>();
    private final double[][] confidences = new double[10][3];
    private long nanos;
    private int pages;

    private SplitterAccuracy(SegmentPage splitter) {
        this.splitter = splitter;
    }

    public static void main(String[] arguments) throws IOException {
        try (InputStream statistics = Files.newInputStream(Path.of(arguments[0]));
                InputStream scorers = Files.newInputStream(Path.of(arguments[1]))) {
            SegmentPage splitter = new SegmentPage(
                    LanguageResources.statistics(statistics),
                    LanguageResources.traditional(),
                    ScorerResources.read(scorers));
            for (String folder : List.of(arguments).subList(2, arguments.length)) {
                SplitterAccuracy accuracy = new SplitterAccuracy(splitter);
                for (LabelledPage page : LabelledPage.readAll(Path.of(folder))) {
                    accuracy.score(page);
                }
                accuracy.print(folder);
            }
        }
    }

    private void score(LabelledPage page) {
        long start = System.nanoTime();
        List<Article> articles = splitter.segment(page.text()).articles();
        nanos += System.nanoTime() - start;
        pages++;
        List<BitSet> gold = gold(page);
        Map<BitSet, Article> found = new java.util.HashMap<>();
        articles.forEach(article -> found.put(characters(page, article), article));
        found.forEach((characters, article) -> {
            double[] bin = confidences[(int) Math.min(9, article.confidence() * 10)];
            bin[0]++;
            bin[1] += article.confidence();
            bin[2] += gold.contains(characters) ? 1 : 0;
        });
        String set = page.name().replaceAll("[_-].*", "");
        List<String> groups = new ArrayList<>(List.of(set));
        layouts(page).forEach(layout -> groups.add("  " + layout));
        for (int i = 0; i < gold.size(); i++) {
            Article hit = found.get(gold.get(i));
            boolean headed = !page.headlines().get(i).isEmpty();
            boolean titled = headed && hit != null && accepts(page.headlines().get(i), hit.headline());
            for (String group : groups) {
                int[] tally = tallies.computeIfAbsent(group, key -> new int[5]);
                tally[0]++;
                tally[1] += hit == null ? 0 : 1;
                tally[3] += headed ? 1 : 0;
                tally[4] += titled ? 1 : 0;
            }
            if (hit == null && Boolean.getBoolean("errors")) {
                explain(page, gold.get(i), found);
            }
        }
        groups.forEach(group -> tallies.computeIfAbsent(group, key -> new int[5])[2] += found.size());
    }

    private static void explain(LabelledPage page, BitSet gold, Map<BitSet, Article> found) {
        BitSet best = new BitSet();
        int most = 0;
        for (BitSet candidate : found.keySet()) {
            BitSet both = (BitSet) candidate.clone();
            both.and(gold);
            if (both.cardinality() > most) {
                most = both.cardinality();
                best = candidate;
            }
        }
        BitSet lost = (BitSet) gold.clone();
        lost.andNot(best);
        BitSet foreign = (BitSet) best.clone();
        foreign.andNot(gold);
        System.out.println(page.name() + " " + layouts(page) + "\n  LOST " + text(page, lost) + "\n  FOREIGN "
                + text(page, foreign));
    }

    private static String text(LabelledPage page, BitSet characters) {
        StringBuilder text = new StringBuilder(characters.cardinality() + " ");
        for (int start = characters.nextSetBit(0); start >= 0; ) {
            int end = start;
            while (end < page.text().length()
                    && (characters.get(end) || page.text().isWhite(end))) {
                end++;
            }
            String run = page.text()
                    .joined(new io.jianbao.segment.domain.text.Span(start, end))
                    .strip();
            text.append(io.jianbao.segment.domain.line.LineRole.values()[page.roles()[start]].name(), 0, 3)
                    .append('<')
                    .append(run.length() > 36 ? run.substring(0, 20) + "…" + run.substring(run.length() - 14) : run)
                    .append("> ");
            start = characters.nextSetBit(end);
        }
        return text.toString();
    }

    private static boolean accepts(List<String> accepted, @org.jspecify.annotations.Nullable String headline) {
        return headline != null
                && accepted.stream().map(SplitterAccuracy::dense).toList().contains(dense(headline));
    }

    private static String dense(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s●•◆■▲█]+", "");
    }

    private static List<BitSet> gold(LabelledPage page) {
        List<BitSet> articles = new ArrayList<>();
        page.headlines().forEach(headline -> articles.add(new BitSet()));
        for (int i = 0; i < page.owners().length; i++) {
            if (page.owners()[i] >= 0 && !page.text().isWhite(i)) {
                articles.get(page.owners()[i]).set(i);
            }
        }
        return articles;
    }

    private static BitSet characters(LabelledPage page, Article article) {
        BitSet set = new BitSet();
        article.pieces().forEach(piece -> {
            for (int i = piece.span().start(); i < piece.span().end(); i++) {
                set.set(i, !page.text().isWhite(i));
            }
        });
        return set;
    }

    private static Set<String> layouts(LabelledPage page) {
        Set<String> layouts = new HashSet<>();
        Map<?, ?> options = page.layout();
        if (options.get("inter") instanceof String order) {
            layouts.add("interleaved-" + order);
        }
        if (options.get("far") instanceof Double far && far > 0) {
            layouts.add("far-headlines");
        }
        if (Boolean.TRUE.equals(options.get("heads_first"))) {
            layouts.add("headlines-first");
        }
        if (options.get("wrap") instanceof Double wrap && wrap > 0) {
            layouts.add("wrapped");
        }
        if (!options.isEmpty() && layouts.isEmpty()) {
            layouts.add("plain");
        }
        return layouts;
    }

    private void print(String folder) {
        System.out.println(folder + "  pages/s " + Math.round(pages * 1e9 / nanos));
        tallies.forEach((group, tally) -> System.out.printf(
                "%-24s exact_f1 %.3f recall %.3f headed %.3f of %d%n",
                group,
                2.0 * tally[1] / (tally[0] + tally[2]),
                1.0 * tally[1] / tally[0],
                tally[3] == 0 ? 1 : 1.0 * tally[4] / tally[3],
                tally[0]));
        double error = 0;
        double all = 0;
        for (double[] bin : confidences) {
            error += Math.abs(bin[1] - bin[2]);
            all += bin[0];
        }
        System.out.printf("expected calibration error %.3f%n", error / all);
        for (double[] bin : confidences) {
            if (bin[0] > 0) {
                System.out.printf("  confidence %.2f right %.2f of %.0f%n", bin[1] / bin[0], bin[2] / bin[0], bin[0]);
            }
        }
    }
}
