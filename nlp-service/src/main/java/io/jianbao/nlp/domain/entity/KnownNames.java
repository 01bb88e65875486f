package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.NGramHash;

/**
 * The known names in a line, longest first from the left, as features of the characters in and beside them.
 *
 * <p>A name counts from two to twelve characters. In {@code 在望海县举行} with {@code 望海县} known as a place, 望 begins a
 * known place of three characters, 在 stands before one and 举 after one.
 */
final class KnownNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private final int[] kinds;
    private final int[] offsets;
    private final int[] lengths;

    private KnownNames(int length) {
        this.kinds = new int[length + 2];
        this.offsets = new int[length + 2];
        this.lengths = new int[length + 2];
    }

    static KnownNames in(int[] symbols, int pad, int length, NameKinds names) {
        KnownNames known = new KnownNames(length);
        int i = 0;
        while (i < length) {
            i += Math.max(1, known.mark(symbols, pad, i, names));
        }
        return known;
    }

    private int mark(int[] symbols, int pad, int start, NameKinds names) {
        int longest = Math.min(LONGEST, symbols.length - 2 * pad - start);
        long state = TaggerLexicon.nameStart();
        int size = 0;
        int found = 0;
        for (int tried = 1; tried <= longest; tried++) {
            state = NGramHash.add(state, symbols[pad + start + tried - 1]);
            int kind = tried < SHORTEST ? 0 : names.of(NGramHash.finish(state));
            if (kind != 0) {
                size = tried;
                found = kind;
            }
        }
        for (int k = 0; k < size; k++) {
            kinds[start + k + 1] = found;
            offsets[start + k + 1] = k;
            lengths[start + k + 1] = size;
        }
        return size;
    }

    void fill(Slots slots, int index, int symbol) {
        int at = index + 1;
        int place = place(at);
        slots.put(70, place << 8 | Math.min(5, lengths[at]), kinds[at]);
        slots.put(71, place << 8 | kinds[at], symbol);
        boolean follows = kinds[at - 1] != 0 && offsets[at - 1] == lengths[at - 1] - 1;
        boolean precedes = kinds[at + 1] != 0 && offsets[at + 1] == 0;
        slots.put(72, follows ? kinds[at - 1] : 0, place << 8 | kinds[at]);
        slots.put(73, precedes ? kinds[at + 1] : 0, place << 8 | kinds[at]);
        slots.put(74, follows ? kinds[at - 1] : 0, symbol);
    }

    // 0 outside, 1 begin, 2 inside, 3 end
    private int place(int at) {
        if (kinds[at] == 0) {
            return 0;
        }
        if (offsets[at] == 0) {
            return 1;
        }
        return offsets[at] == lengths[at] - 1 ? 3 : 2;
    }
}
