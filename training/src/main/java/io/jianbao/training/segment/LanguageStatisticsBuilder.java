package io.jianbao.training.segment;

import io.jianbao.segment.domain.language.Ngram;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.TraditionalTable;
import io.jianbao.segment.domain.text.Whitespace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Counts a corpus into {@code language.bin.gz}.
 *
 * <p>Arguments: the corpus (one JSON article a line, gzip), the file to write, then the folders of pages used for
 * scoring, whose articles are left out. See the card beside the written file for the whole command.
 */
public final class LanguageStatisticsBuilder {

    private static final int[] LEAST = {1, 3, 6, 8};
    private static final int SHORTEST_PARAGRAPH = 30;
    private static final int LEAST_DOCUMENTS = 4;
    private static final int LEAST_IN_BODIES = 12;
    private static final int LEAST_IN_HEADINGS = 2;

    private final Folding folding = new Folding(TraditionalTable.empty());
    private final StringBuilder bodies = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private final TreeMap<Long, Integer> documents = new TreeMap<>();
    private int articles;

    private LanguageStatisticsBuilder() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> folders = Stream.of(arguments).skip(2).map(Path::of).toList();
        LanguageStatisticsBuilder builder = new LanguageStatisticsBuilder();
        builder.readAll(Path.of(arguments[0]), HeldOut.read(folders));
        builder.write(Path.of(arguments[1]));
    }

    private void readAll(Path corpus, HeldOut heldOut) throws IOException {
        int number = 0;
        int left = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                CorpusArticle article = CorpusArticle.parse(++number, line);
                if (heldOut.holds(article)) {
                    left++;
                } else {
                    add(article);
                }
            }
        }
        System.out.println("articles " + articles + ", left out " + left);
    }

    private void add(CorpusArticle article) {
        articles++;
        List<String> paragraphs = article.paragraphs().stream().map(this::dense).toList();
        for (String paragraph : paragraphs) {
            if (paragraph.length() > SHORTEST_PARAGRAPH) {
                bodies.append(Ngram.EDGE).append(paragraph);
            }
        }
        article.headings().forEach(heading -> headings.append(Ngram.EDGE).append(dense(heading)));
        String text = String.join("", paragraphs);
        pairs(text).forEach(pair -> documents.merge(pair, 1, Integer::sum));
    }

    private static Set<Long> pairs(String text) {
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(Ngram.pair(text.charAt(i), text.charAt(i + 1)));
        }
        return pairs;
    }

    private String dense(String text) {
        return folding.fold(text)
                .codePoints()
                .filter(c -> !Whitespace.isWhite(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private void write(Path file) throws IOException {
        String text = bodies.append(Ngram.EDGE).toString();
        try (StatisticsWriter writer = StatisticsWriter.open(file)) {
            writer.number(text.length());
            for (int order = 1; order <= Ngram.LONGEST; order++) {
                NgramCounter.Counted counted = NgramCounter.count(text, order, LEAST[order - 1]);
                writer.table(counted.keys(), logarithms(counted.counts()), StatisticsWriter.COUNT_SCALE, -1);
            }
            writeIdf(writer);
            writeHeadlineOdds(writer, text);
        }
    }

    private static double[] logarithms(int[] counts) {
        return Arrays.stream(counts).mapToDouble(Math::log).toArray();
    }

    private void writeIdf(StatisticsWriter writer) throws IOException {
        List<Long> keys = new ArrayList<>();
        documents.forEach((key, count) -> {
            if (count >= LEAST_DOCUMENTS) {
                keys.add(key);
            }
        });
        double[] idf = keys.stream()
                .mapToDouble(key -> Math.log((double) articles / documents.getOrDefault(key, 1)))
                .toArray();
        writer.table(longs(keys), idf, StatisticsWriter.IDF_SCALE, Math.log(articles / 2.0));
    }

    private void writeHeadlineOdds(StatisticsWriter writer, String text) throws IOException {
        NgramCounter.Counted inHeadings =
                NgramCounter.count(headings.append(Ngram.EDGE).toString(), 2, 1);
        NgramCounter.Counted inBodies = NgramCounter.count(text, 2, 1);
        double all = Math.log(inBodies.total() / (double) inHeadings.total());
        TreeMap<Long, Double> odds = new TreeMap<>();
        for (long key : inHeadings.keys()) {
            if (inHeadings.of(key) >= LEAST_IN_HEADINGS) {
                odds.put(key, Math.log((inHeadings.of(key) + 0.3) / (inBodies.of(key) + 3.0)) + all);
            }
        }
        for (long key : inBodies.keys()) {
            if (inBodies.of(key) >= LEAST_IN_BODIES) {
                odds.put(key, Math.log((inHeadings.of(key) + 0.3) / (inBodies.of(key) + 3.0)) + all);
            }
        }
        double[] values =
                odds.values().stream().mapToDouble(Double::doubleValue).toArray();
        writer.table(longs(new ArrayList<>(odds.keySet())), values, StatisticsWriter.ODDS_SCALE, 0);
    }

    private static long[] longs(List<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).toArray();
    }
}
