package io.jianbao.segment.domain.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the articles of a page may be changed in one step around one article: joined with a neighbour, parted in two, a
 * block or a run of them handed to a neighbour, headings handed over or exchanged.
 */
final class ArticleMoves {

    private static final int MOST_PARTINGS = 40;
    private static final int REACH = 8;

    private final ArticleFeatures features;

    ArticleMoves(ArticleFeatures features) {
        this.features = features;
    }

    /**
     * One step.
     *
     * @param gone places of the articles that it takes away
     * @param made the articles that it puts in their place
     */
    record Move(List<Integer> gone, List<int[]> made) {}

    /** All steps around the article at that place; headings are given to and taken from any article near. */
    List<Move> around(List<int[]> articles, int place, int[] owners) {
        List<Move> moves = new ArrayList<>();
        int[] article = articles.get(place);
        for (int at = 1; at < article.length && at <= MOST_PARTINGS; at++) {
            moves.add(new Move(
                    List.of(place),
                    List.of(Arrays.copyOf(article, at), Arrays.copyOfRange(article, at, article.length))));
        }
        for (int other : neighbours(article, owners, place)) {
            addBetween(articles, place, other, moves);
        }
        for (int other = Math.max(0, place - REACH); other < Math.min(articles.size(), place + REACH); other++) {
            if (other != place) {
                addHeadings(articles, place, other, moves);
            }
        }
        return moves;
    }

    /** Articles whose blocks stand right before or after one of this article's runs. */
    private Set<Integer> neighbours(int[] article, int[] owners, int place) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int block : article) {
            for (int beside : new int[] {features.before(block), features.after(block)}) {
                if (beside >= 0 && owners[beside] != place && owners[beside] >= 0) {
                    found.add(owners[beside]);
                }
            }
        }
        return found;
    }

    private void addBetween(List<int[]> articles, int place, int other, List<Move> moves) {
        int[] own = articles.get(place);
        int[] theirs = articles.get(other);
        List<Integer> both = List.of(place, other);
        moves.add(new Move(both, List.of(union(own, theirs))));
        for (int at = 1; at < own.length && at <= MOST_PARTINGS; at++) {
            int[] head = Arrays.copyOf(own, at);
            int[] tail = Arrays.copyOfRange(own, at, own.length);
            if (theirs[theirs.length - 1] < own[0] || theirs[0] < own[0]) {
                moves.add(new Move(both, List.of(union(theirs, head), tail)));
            }
            if (theirs[0] > own[own.length - 1] || theirs[theirs.length - 1] > own[own.length - 1]) {
                moves.add(new Move(both, List.of(head, union(tail, theirs))));
            }
        }
        for (int block : own) {
            if (own.length > 1 && own.length <= MOST_PARTINGS) {
                moves.add(new Move(both, List.of(without(own, block), union(theirs, new int[] {block}))));
            }
        }
    }

    private void addHeadings(List<int[]> articles, int place, int other, List<Move> moves) {
        int[] own = articles.get(place);
        int[] theirs = articles.get(other);
        int[] ownHeads = headings(own);
        int[] theirHeads = headings(theirs);
        List<Integer> both = List.of(place, other);
        if (theirHeads.length > 0) {
            int[] rest = without(theirs, theirHeads);
            int[] given = union(without(own, ownHeads), theirHeads);
            int[] back = union(rest, ownHeads);
            if (ownHeads.length > 0 && back.length > 0 && ownHeads.length < own.length) {
                moves.add(new Move(both, List.of(given, back)));
            }
            if (ownHeads.length == 0) {
                moves.add(new Move(both, rest.length == 0 ? List.of(union(own, theirs)) : List.of(given, rest)));
            }
        }
    }

    private int[] headings(int[] article) {
        return Arrays.stream(article).filter(features::isHeading).toArray();
    }

    private static int[] union(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().toArray();
    }

    private static int[] without(int[] blocks, int... gone) {
        return Arrays.stream(blocks)
                .filter(block -> Arrays.stream(gone).noneMatch(other -> other == block))
                .toArray();
    }
}
