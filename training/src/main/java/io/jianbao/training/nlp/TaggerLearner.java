package io.jianbao.training.nlp;

/**
 * The tagger's weights while they are learned: shared ones that every set teaches, and an addition that only newspaper lines
 * teach and use.
 *
 * <p>What the sets agree on settles in the shared part, what newspapers do otherwise in the addition ("frustratingly easy
 * domain adaptation", Daumé 2007). The committed weights are the sum: the tagger is for newspapers.
 *
 * @param shared the shared weights
 * @param own the addition
 * @param transitions the weights of pairs of tags
 * @param tags how many tags there are
 */
record TaggerLearner(FollowTheLeader shared, FollowTheLeader own, FollowTheLeader transitions, int tags) {

    float weight(int index) {
        return shared.weight(index) + own.weight(index);
    }

    void update(int index, float gradient, boolean newspaper) {
        shared.update(index, gradient);
        if (newspaper) {
            own.update(index, gradient);
        }
    }

    /** Adds a feature's weights to the scores of all tags. */
    void add(int row, float[] scores, boolean newspaper) {
        for (int tag = 0; tag < tags; tag++) {
            scores[tag] += shared.weight(row + tag);
        }
        if (newspaper) {
            for (int tag = 0; tag < tags; tag++) {
                scores[tag] += own.weight(row + tag);
            }
        }
    }
}
