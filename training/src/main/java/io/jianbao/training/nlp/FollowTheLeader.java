package io.jianbao.training.nlp;

/**
 * Weights under the FTRL-Proximal update (McMahan et al. 2013, "Ad click prediction", algorithm 1): a step size of its
 * own for every weight, and exact zeros by the L1 term.
 */
final class FollowTheLeader {

    private final float rate;
    private final float beta;
    private final float sparsity;
    private final float shrinkage;
    private final float[] sums;
    private final float[] roots;
    private final float[] weights;

    FollowTheLeader(int size, float rate, float sparsity, float shrinkage) {
        this.rate = rate;
        this.beta = 1f;
        this.sparsity = sparsity;
        this.shrinkage = shrinkage;
        this.sums = new float[size];
        this.roots = new float[size];
        this.weights = new float[size];
    }

    float weight(int index) {
        return weights[index];
    }

    void update(int index, float gradient) {
        float root = roots[index];
        float next = (float) Math.sqrt(root * root + gradient * gradient);
        float sum = sums[index] + gradient - (next - root) / rate * weights[index];
        sums[index] = sum;
        roots[index] = next;
        if (Math.abs(sum) <= sparsity) {
            weights[index] = 0;
        } else {
            float excess = sum > 0 ? sum - sparsity : sum + sparsity;
            weights[index] = -excess / ((beta + next) / rate + shrinkage);
        }
    }
}
