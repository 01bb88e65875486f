package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.NGramHash;

/** Fills one character's feature slots in order; a slot that is skipped keeps 0, "no feature". */
final class Slots {

    private final int[] features;
    private int next;

    Slots(int[] features, int first) {
        this.features = features;
        this.next = first;
    }

    void put(int hash) {
        features[next++] = hash;
    }

    void put(int template, int first, int second) {
        long state = NGramHash.add(NGramHash.add(NGramHash.start(template), first), second);
        put(NGramHash.finish(state));
    }

    void skip() {
        next++;
    }
}
