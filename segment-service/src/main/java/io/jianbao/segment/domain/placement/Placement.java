package io.jianbao.segment.domain.placement;

import java.util.ArrayList;
import java.util.List;

/** Where every block of a page went: to an article by number, or to none, and how sure that is. */
public final class Placement {

    private final int[] owners;
    private final double[] shares;

    private Placement(int[] owners, double[] shares) {
        this.owners = owners;
        this.shares = shares;
    }

    static Placement of(PlacementState last, int size) {
        int[] owners = new int[size];
        double[] shares = new double[size];
        PlacementState state = last;
        for (int i = size - 1; i >= 0 && state != null; i--) {
            owners[i] = state.owner();
            shares[i] = Math.exp(state.step());
            state = state.before();
        }
        return new Placement(owners, shares);
    }

    /** The blocks of each article, in page order. */
    public List<List<Integer>> articles() {
        List<List<Integer>> articles = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            while (articles.size() <= owners[i]) {
                articles.add(new ArrayList<>());
            }
            if (owners[i] >= 0) {
                articles.get(owners[i]).add(i);
            }
        }
        articles.removeIf(List::isEmpty);
        return articles;
    }

    /** The blocks that belong to no article. */
    public List<Integer> furniture() {
        List<Integer> furniture = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == PlacementState.FURNITURE) {
                furniture.add(i);
            }
        }
        return furniture;
    }

    /** How likely the block's place was among its choices, 0 to 1. */
    public double share(int block) {
        return shares[block];
    }
}
