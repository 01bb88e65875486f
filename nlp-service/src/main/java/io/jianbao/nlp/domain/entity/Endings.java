package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.CodeTable;

/**
 * The next typical ending of a name ahead in the same clause, and how far it is.
 *
 * <p>Long names are decided by their last characters: in {@code 望海县渔业工会联合会} the first character already
 * needs to know that an organisation's ending follows eleven characters later.
 */
final class Endings {

    private static final int FARTHEST = 20;
    private static final String CLAUSE_SIGNS = "，。！？；：、,;!?:《》“”（）()\n…—";

    private final int[] ahead;
    private final int[] distance;

    private Endings(int length) {
        this.ahead = new int[length];
        this.distance = new int[length];
    }

    static Endings in(int[] symbols, int pad, int length, CodeTable suffixes) {
        Endings endings = new Endings(length);
        int next = -1;
        int kind = 0;
        for (int i = length - 1; i >= 0; i--) {
            if (CLAUSE_SIGNS.indexOf(symbols[pad + i]) >= 0) {
                next = -1;
            }
            int here = suffixes.get(TaggerLexicon.pairKey(symbols[pad + i - 1], symbols[pad + i]));
            if (here != 0) {
                next = i;
                kind = here;
            }
            if (next >= 0 && next - i <= FARTHEST) {
                endings.ahead[i] = kind;
                endings.distance[i] = 1 + next - i;
            }
        }
        return endings;
    }

    void fill(Slots slots, int index, int symbol) {
        slots.put(80, ahead[index], bucket(distance[index]));
        slots.put(81, ahead[index], symbol);
    }

    private static int bucket(int distance) {
        if (distance <= 4) {
            return distance;
        }
        return distance <= 8 ? 5 : 6;
    }
}
