package io.jianbao.training.segment;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Whitespace;
import io.jianbao.training.segment.compose.ComposedPage;
import io.jianbao.training.segment.compose.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page whose articles are known, code point by code point.
 *
 * @param name of its file, without its ending
 * @param text the page
 * @param labels what each code point is
 * @param headlines accepted headlines by article, empty when it has none
 * @param layout what the page's gold says of its layout
 */
record LabelledPage(String name, PageText text, Labels labels, List<List<String>> headlines, Map<?, ?> layout) {

    int[] owners() {
        return labels.owners();
    }

    int[] strips() {
        return labels.strips();
    }

    byte[] roles() {
        return labels.roles();
    }

    static LabelledPage of(String name, ComposedPage page) {
        List<List<String>> headlines = new ArrayList<>();
        int articles = Arrays.stream(page.labels().owners()).max().orElse(-1) + 1;
        for (int i = 0; i < articles; i++) {
            headlines.add(List.of());
        }
        return new LabelledPage(name, PageText.of(page.text()), page.labels(), headlines, Map.of());
    }

    private static LabelledPage read(Path file, Map<?, ?> gold) throws IOException {
        PageText text = PageText.of(Files.readString(file));
        int[] owners = new int[text.length()];
        Arrays.fill(owners, -1);
        int[] strips = owners.clone();
        int strip = 0;
        byte[] roles = new byte[text.length()];
        Arrays.fill(roles, (byte) LineRole.FURNITURE.ordinal());
        List<List<String>> headlines = new ArrayList<>();
        for (Map<?, ?> article : maps(gold.get("articles"))) {
            for (Map<?, ?> piece : maps(article.get("pieces"))) {
                int start = number(piece.get("start"));
                int end = number(piece.get("end"));
                Arrays.fill(owners, start, end, headlines.size());
                Arrays.fill(strips, start, end, strip++);
                Arrays.fill(roles, start, end, (byte)
                        role(String.valueOf(piece.get("role"))).ordinal());
            }
            List<String> accepted = new ArrayList<>();
            if (article.get("headline") instanceof String headline) {
                accepted.add(headline);
                if (article.get("headline_alternatives") instanceof List<?> others) {
                    others.forEach(other -> accepted.add(String.valueOf(other)));
                }
            }
            headlines.add(accepted);
        }
        Map<?, ?> layout = gold.get("doc") instanceof Map<?, ?> doc && doc.get("options") instanceof Map<?, ?> options
                ? options
                : Map.of();
        String name = String.valueOf(file.getFileName()).equals("page.txt")
                ? String.valueOf(file.resolveSibling("").getFileName())
                : String.valueOf(file.getFileName()).replace(".txt", "");
        joinOnLine(text, owners, strips);
        return new LabelledPage(name, text, new Labels(owners, strips, roles), headlines, layout);
    }

    /** Pieces of one article on one line are one strip. */
    private static void joinOnLine(PageText text, int[] owners, int[] strips) {
        int before = -1;
        for (int i = 0; i < strips.length; i++) {
            if (Whitespace.endsLine(text.at(i))) {
                before = before >= 0 && strips[i] == strips[before] ? before : -1;
            } else if (!text.isWhite(i)) {
                if (before >= 0 && strips[i] != strips[before] && owners[i] == owners[before]) {
                    rename(text, strips, i, strips[before]);
                }
                before = i;
            }
        }
    }

    /** Gives the strip that starts there another number. */
    private static void rename(PageText text, int[] strips, int start, int number) {
        int old = strips[start];
        for (int k = start; k < strips.length && (strips[k] == old || text.isWhite(k)); k++) {
            strips[k] = strips[k] == old ? number : strips[k];
        }
    }

    private static List<Map<?, ?>> maps(@org.jspecify.annotations.Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    private static int number(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Double number ? number.intValue() : 0;
    }

    private static LineRole role(String name) {
        return name.equals("lead") ? LineRole.BODY : LineRole.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The article that owns most of each block. */
    int[] owners(PageReading page) {
        int[] found = new int[page.size()];
        for (int i = 0; i < found.length; i++) {
            int[] counts = new int[headlines.size() + 1];
            Block block = page.block(i);
            for (int at = block.span().start(); at < block.span().end(); at++) {
                counts[owners()[at] + 1] += text.isWhite(at) ? 0 : 1;
            }
            found[i] = most(counts) - 1;
        }
        return found;
    }

    /** The role of most of each block; a block with a headline and its kicker is a headline. */
    int[] roles(PageReading page) {
        int[] found = new int[page.size()];
        for (int i = 0; i < found.length; i++) {
            int[] counts = new int[LineRole.values().length];
            Block block = page.block(i);
            for (int at = block.span().start(); at < block.span().end(); at++) {
                counts[roles()[at]] += text.isWhite(at) ? 0 : 1;
            }
            int role = most(counts);
            boolean joined = counts[LineRole.HEADLINE.ordinal()] > 0
                    && (role == LineRole.KICKER.ordinal() || role == LineRole.DECK.ordinal());
            found[i] = joined ? LineRole.HEADLINE.ordinal() : role;
        }
        return found;
    }

    private static int most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /**
     * The pages of a folder: {@code NAME.json} beside {@code NAME.txt}, {@code issue.json} with the gold of several
     * pages, or folders with gold.json and page.txt.
     */
    static List<LabelledPage> readAll(Path folder) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        try (var files = Files.walk(folder, 2)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (new JsonReader(Files.readString(file)).read() instanceof Map<?, ?> gold) {
                    readGold(file, gold, pages);
                }
            }
        }
        return pages;
    }

    private static void readGold(Path file, Map<?, ?> gold, List<LabelledPage> pages) throws IOException {
        if (gold.get("pages") instanceof List<?>) {
            for (Map<?, ?> page : maps(gold.get("pages"))) {
                if (page.get("doc") instanceof Map<?, ?> doc) {
                    pages.add(read(file.resolveSibling(String.valueOf(doc.get("source"))), page));
                }
            }
        } else if (gold.get("articles") != null) {
            String text = String.valueOf(file.getFileName()).replace(".json", ".txt");
            pages.add(read(file.resolveSibling(text.equals("gold.txt") ? "page.txt" : text), gold));
        }
    }
}
