package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.NameKinds;
import io.jianbao.nlp.domain.entity.TaggerFeatures;
import io.jianbao.nlp.domain.entity.TaggerLexicon;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.CodeTable;
import io.jianbao.nlp.domain.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts names and typical endings in labelled sets.
 *
 * <p>A name's code has one bit a kind. Names from sets of the same convention carry the folds they were seen in, so that
 * while training they can be hidden from those folds; names from other sets have bits of their own.
 */
final class LexiconBuilder {

    /** Kinds that share the bits 0 to 5 of a name's code. */
    static final List<String> KINDS = List.of("PER", "LOC", "ORG", "WORK", "EVENT", "TITLE");

    private static final int FOREIGN_BIT = 6;
    private static final int LONGEST = 12;
    private static final int FEWEST_NAMES = 6;
    private static final double LEAST_SHARE = 0.15;

    /** By name key: for each bit the folds (as bits) in which it was seen. */
    private final Map<Integer, int[]> seen = new TreeMap<>();

    private final Map<Integer, Ending> endings = new TreeMap<>();

    private static final class Ending {
        final Map<Integer, Integer> namesByKind = new TreeMap<>();
        final Set<Integer> distinct = new HashSet<>();
        int all;
    }

    /** Adds a set of our own convention; its folds start at {@code firstFold}. */
    void add(EntitySet set, int firstFold) {
        for (EntitySet.Labelled text : set.texts()) {
            for (EntitySet.Marked marked : text.marked()) {
                int kind = KINDS.indexOf(marked.kind());
                if (kind >= 0) {
                    see(text.text(), marked.span(), kind, 1 << (firstFold + text.fold()));
                }
                ending(text.text(), marked);
            }
            countPairs(text.text());
        }
    }

    /** Adds the persons, places and organisations of a set with other conventions; they are never hidden. */
    void addForeign(EntitySet set) {
        for (EntitySet.Labelled text : set.texts()) {
            for (EntitySet.Marked marked : text.marked()) {
                int kind = KINDS.indexOf(marked.kind());
                if (kind >= 0 && kind < 3) {
                    see(text.text(), marked.span(), FOREIGN_BIT + kind, 1 << 30);
                }
            }
        }
    }

    private void see(ArticleText text, Span span, int bit, int folds) {
        if (span.length() >= 2 && span.length() <= LONGEST) {
            int[] symbols = symbols(text, span);
            int[] kinds = seen.computeIfAbsent(
                    TaggerLexicon.nameKey(symbols, 0, symbols.length), key -> new int[FOREIGN_BIT + 3]);
            kinds[bit] |= folds;
        }
    }

    private static int[] symbols(ArticleText text, Span span) {
        int[] symbols = new int[span.length()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = TaggerFeatures.symbol(text.at(span.start() + i));
        }
        return symbols;
    }

    private void ending(ArticleText text, EntitySet.Marked marked) {
        int kind = List.of("LOC", "ORG", "EVENT").indexOf(marked.kind());
        Span span = marked.span();
        if (kind >= 0 && span.length() >= 3) {
            int[] symbols = symbols(text, span);
            int key = TaggerLexicon.pairKey(symbols[symbols.length - 2], symbols[symbols.length - 1]);
            Ending ending = endings.computeIfAbsent(key, k -> new Ending());
            ending.namesByKind.merge(kind, 1, Integer::sum);
            ending.distinct.add(TaggerLexicon.nameKey(symbols, 0, symbols.length));
        }
    }

    private void countPairs(ArticleText text) {
        for (int i = 1; i < text.length(); i++) {
            int key = TaggerLexicon.pairKey(TaggerFeatures.symbol(text.at(i - 1)), TaggerFeatures.symbol(text.at(i)));
            Ending ending = endings.get(key);
            if (ending != null) {
                ending.all++;
            }
        }
    }

    /** The names as a text of the given fold may know them. */
    NameKinds outside(int fold) {
        Map<Integer, Integer> visible = new HashMap<>();
        seen.forEach((key, folds) -> visible.put(key, bits(folds, ~(1 << fold))));
        return key -> visible.getOrDefault(key, 0);
    }

    private static int bits(int[] folds, int mask) {
        int bits = 0;
        for (int bit = 0; bit < folds.length; bit++) {
            if ((folds[bit] & mask) != 0) {
                bits |= 1 << bit;
            }
        }
        return bits;
    }

    /** The lexicon for use, with the given clusters. */
    TaggerLexicon build(CodeTable clusters) {
        return new TaggerLexicon(names(), clusters, suffixes());
    }

    private CodeTable names() {
        int[] keys = seen.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] codes = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            codes[i] = (short) bits(Objects.requireNonNull(seen.get(keys[i])), ~0);
        }
        return new CodeTable(keys, codes);
    }

    private CodeTable suffixes() {
        Map<Integer, Short> chosen = new TreeMap<>();
        endings.forEach((key, ending) -> {
            int names = ending.namesByKind.values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (ending.distinct.size() >= FEWEST_NAMES && names >= LEAST_SHARE * ending.all) {
                int kind = ending.namesByKind.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                chosen.put(key, (short) (1 + kind));
            }
        });
        int[] keys = chosen.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] codes = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            codes[i] = Objects.requireNonNull(chosen.get(keys[i]));
        }
        return new CodeTable(keys, codes);
    }
}
