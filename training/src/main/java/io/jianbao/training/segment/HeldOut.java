package io.jianbao.training.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles that must not be counted because pages used for scoring are made of them: those that a page's gold file
 * names, and those of whose text a fifth or more stands on such a page.
 */
final class HeldOut {

    /** {@code "source_article": "articles.jsonl.gz:123"}. */
    private static final Pattern SOURCE = Pattern.compile("\"source_article\":\\s*\"[^\":]*:(\\d+)\"");

    private static final int SHINGLE = 12;
    private static final double SHARED = 0.2;

    private final Set<Integer> numbers = new HashSet<>();
    private final Set<Integer> shingles = new HashSet<>();

    static HeldOut read(List<Path> folders) throws IOException {
        HeldOut heldOut = new HeldOut();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    heldOut.add(file);
                }
            }
        }
        return heldOut;
    }

    boolean holds(CorpusArticle article) {
        if (numbers.contains(article.number())) {
            return true;
        }
        String text = dense(article.text());
        int total = 0;
        int shared = 0;
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            total++;
            shared += shingles.contains(text.substring(i, i + SHINGLE).hashCode()) ? 1 : 0;
        }
        return total > 0 && shared >= SHARED * total;
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
            Matcher source = SOURCE.matcher(Files.readString(file));
            while (source.find()) {
                numbers.add(Integer.valueOf(source.group(1)));
            }
        } else if (name.endsWith(".txt")) {
            String text = dense(Files.readString(file));
            for (int i = 0; i + SHINGLE <= text.length(); i++) {
                shingles.add(text.substring(i, i + SHINGLE).hashCode());
            }
        }
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }
}
