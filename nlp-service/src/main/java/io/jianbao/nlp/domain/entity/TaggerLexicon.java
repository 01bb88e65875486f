package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.CodeTable;
import io.jianbao.nlp.domain.text.NGramHash;

/**
 * What the tagger knows about strings beside its weights: counted by the trainer, handed in as tables of hashes.
 *
 * @param names the kinds under which a name was seen, a bit set by kind, plus fold bits while training
 * @param clusters the distributional cluster of a pair of characters, from 1
 * @param suffixes the kind whose names often end in a pair of characters, from 1
 */
public record TaggerLexicon(CodeTable names, CodeTable clusters, CodeTable suffixes) {

    private static final int NAME = 1001;
    private static final int PAIR = 1002;

    /** A lexicon that knows nothing. */
    public static TaggerLexicon empty() {
        return new TaggerLexicon(CodeTable.empty(), CodeTable.empty(), CodeTable.empty());
    }

    /** The key of the name that stands in {@code symbols[start, end)}. */
    public static int nameKey(int[] symbols, int start, int end) {
        return NGramHash.of(NAME, symbols, start, end);
    }

    /** The hash state before a name's first symbol. */
    static long nameStart() {
        return NGramHash.start(NAME);
    }

    /** The key of a pair of characters. */
    public static int pairKey(int first, int second) {
        return NGramHash.finish(NGramHash.add(NGramHash.add(NGramHash.start(PAIR), first), second));
    }
}
