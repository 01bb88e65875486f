package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.NGramHash;
import io.jianbao.nlp.domain.text.Span;

/**
 * The features of every character of a line, as hashes: what the tagger's weights are looked up by.
 *
 * <p>The same code serves training and tagging. Each character has {@link #PER_POSITION} slots; a slot that does not
 * apply holds 0. Character n-grams up to five in a window of ±4, kinds of characters, clusters of character pairs,
 * known names, the next typical ending ahead, and the brackets and quotes around. Digits count as one symbol, letters as
 * two (capital, small). Stateless and thread-safe.
 */
public final class TaggerFeatures {

    /** Slots for one character. */
    public static final int PER_POSITION = 52;

    private static final int PAD = 4;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final int[][] WINDOWS = {
        {-3, -3}, {-2, -2}, {-1, -1}, {0, 0}, {1, 1}, {2, 2}, {3, 3}, {-3, -2}, {-2, -1}, {-1, 0}, {0, 1}, {1, 2},
        {2, 3}, {-3, -1}, {-2, 0}, {-1, 1}, {0, 2}, {1, 3}, {-3, 0}, {-2, 1}, {-1, 2}, {0, 3}, {-4, 0}, {-2, 2}, {0, 4},
    };
    private static final int[][] GAPPED = {{-1, 1}, {-2, 0}, {0, 2}};

    private final TaggerLexicon lexicon;

    public TaggerFeatures(TaggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The features of a line with everything that the lexicon knows. */
    public int[] of(ArticleText text, Span line) {
        return of(text, line, lexicon.names()::get);
    }

    /** The features of a line, {@code PER_POSITION} slots a character, with the given view of known names. */
    public int[] of(ArticleText text, Span line, NameKinds names) {
        int[] symbols = symbols(text, line);
        int length = line.length();
        int[] features = new int[length * PER_POSITION];
        int[] clusters = clusters(symbols, length);
        KnownNames known = KnownNames.in(symbols, PAD, length, names);
        Endings endings = Endings.in(symbols, PAD, length, lexicon.suffixes());
        Enclosures enclosures = Enclosures.in(symbols, PAD, length);
        for (int i = 0; i < length; i++) {
            Slots slots = new Slots(features, i * PER_POSITION);
            windows(slots, symbols, i + PAD);
            clusterSlots(slots, clusters, symbols[i + PAD], i + PAD);
            known.fill(slots, i, symbols[i + PAD]);
            endings.fill(slots, i, symbols[i + PAD]);
            enclosures.fill(slots, i);
        }
        return features;
    }

    /** The symbol that stands for a code point: one for all digits, one each for capital and small letters. */
    public static int symbol(int point) {
        if (point >= '0' && point <= '9') {
            return '0';
        }
        if (point >= 'a' && point <= 'z') {
            return 'a';
        }
        return point >= 'A' && point <= 'Z' ? 'A' : point;
    }

    /** The symbols of a line with padding on both sides. */
    static int[] symbols(ArticleText text, Span line) {
        int length = line.length();
        int[] symbols = new int[length + 2 * PAD];
        for (int i = 0; i < PAD; i++) {
            symbols[i] = BEFORE;
            symbols[PAD + length + i] = AFTER;
        }
        for (int i = 0; i < length; i++) {
            symbols[PAD + i] = symbol(text.at(line.start() + i));
        }
        return symbols;
    }

    private static void windows(Slots slots, int[] symbols, int at) {
        for (int w = 0; w < WINDOWS.length; w++) {
            slots.put(NGramHash.of(w + 1, symbols, at + WINDOWS[w][0], at + WINDOWS[w][1] + 1));
        }
        for (int g = 0; g < GAPPED.length; g++) {
            slots.put(30 + g, symbols[at + GAPPED[g][0]], symbols[at + GAPPED[g][1]]);
        }
        long shape = NGramHash.start(40);
        for (int i = at - 2; i <= at + 2; i++) {
            shape = NGramHash.add(shape, shape(symbols[i]));
        }
        slots.put(NGramHash.finish(shape));
    }

    private static int shape(int symbol) {
        if (symbol == '0' || symbol == 'a' || symbol == 'A' || symbol <= AFTER) {
            return symbol;
        }
        return "一二三四五六七八九十百千万亿零两〇".indexOf(symbol) >= 0 ? 5 : Character.getType(symbol) + 10;
    }

    private int[] clusters(int[] symbols, int length) {
        int[] clusters = new int[length + 2 * PAD];
        for (int i = 0; i < clusters.length - 1; i++) {
            clusters[i] = lexicon.clusters().get(TaggerLexicon.pairKey(symbols[i], symbols[i + 1]));
        }
        return clusters;
    }

    private static void clusterSlots(Slots slots, int[] clusters, int symbol, int at) {
        int before = clusters[at - 2];
        int left = clusters[at - 1];
        int right = clusters[at];
        int after = clusters[at + 1];
        slots.put(50, before, 0);
        slots.put(51, left, 0);
        slots.put(52, right, 0);
        slots.put(53, after, 0);
        slots.put(54, clusters[at - 3], 0);
        slots.put(55, clusters[at + 2], 0);
        slots.put(56, before, symbol);
        slots.put(57, after, symbol);
        slots.put(58, before, after);
        slots.put(59, left, after);
        slots.put(60, before, right);
        slots.put(61, left, right);
    }
}
