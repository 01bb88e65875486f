package io.jianbao.nlp.domain.entity;

/**
 * Brackets and quotes around each character: {@code 《…》} around works, {@code “…”} around slogans, titles of honour
 * and names of campaigns, with the sign that follows the closing one ({@code “…”行动}).
 */
final class Enclosures {

    private static final String OPENING = "《“‘（(";
    private static final String CLOSING = "》”’）)";
    private static final int FARTHEST = 40;

    private final int[] kind;
    private final int[] fromStart;
    private final int[] toEnd;
    private final int[] following;

    private Enclosures(int length) {
        this.kind = new int[length];
        this.fromStart = new int[length];
        this.toEnd = new int[length];
        this.following = new int[length];
    }

    static Enclosures in(int[] symbols, int pad, int length) {
        Enclosures enclosures = new Enclosures(length);
        for (int i = 0; i < length; i++) {
            int opened = OPENING.indexOf(symbols[pad + i]);
            if (opened >= 0) {
                enclosures.mark(symbols, pad, i, opened);
            }
        }
        return enclosures;
    }

    private void mark(int[] symbols, int pad, int open, int opened) {
        int last = Math.min(kind.length - 1, open + FARTHEST);
        for (int close = open + 1; close <= last; close++) {
            if (symbols[pad + close] == CLOSING.charAt(opened)) {
                for (int i = open + 1; i < close; i++) {
                    kind[i] = opened + 1;
                    fromStart[i] = Math.min(3, i - open);
                    toEnd[i] = Math.min(3, close - i);
                    following[i] = symbols[pad + close + 1];
                }
                return;
            }
        }
    }

    void fill(Slots slots, int index) {
        if (kind[index] == 0) {
            slots.skip();
            slots.skip();
            slots.skip();
            slots.skip();
            return;
        }
        int edges = kind[index] << 8 | fromStart[index] << 4 | toEnd[index];
        slots.put(90, edges, 0);
        slots.put(91, edges, following[index]);
        slots.put(92, kind[index], following[index]);
        slots.put(93, kind[index], 0);
    }
}
