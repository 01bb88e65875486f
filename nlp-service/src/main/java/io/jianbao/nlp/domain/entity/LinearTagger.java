package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names in a text: a linear model over character features, decoded line by line so that spans never cross or
 * leave a line.
 *
 * <p>Total: any text gives a list, perhaps an empty one, of spans in ascending order that do not overlap. Thread-safe.
 * Very long lines are decoded in pieces that end after a full stop where there is one.
 */
public final class LinearTagger {

    private static final int LONGEST_PIECE = 2000;
    private static final int SHORTEST_PIECE = 1500;

    private final TaggerWeights weights;
    private final TaggerFeatures features;
    private final int[][] predecessors;

    public LinearTagger(TaggerWeights weights, TaggerLexicon lexicon) {
        this.weights = weights;
        this.features = new TaggerFeatures(lexicon);
        this.predecessors = TagLattice.predecessors(weights.scheme());
    }

    /** All spans of all kinds. */
    public List<TaggedSpan> tag(ArticleText text) {
        List<TaggedSpan> found = new ArrayList<>();
        for (Span line : text.lines()) {
            for (int start = line.start(); start < line.end(); ) {
                int end = pieceEnd(text, start, line.end());
                tagPiece(text, new Span(start, end), found);
                start = end;
            }
        }
        return List.copyOf(found);
    }

    private static int pieceEnd(ArticleText text, int start, int lineEnd) {
        int end = Math.min(lineEnd, start + LONGEST_PIECE);
        for (int i = end; end < lineEnd && i > start + SHORTEST_PIECE; i--) {
            if (text.at(i - 1) == '。') {
                return i;
            }
        }
        return end;
    }

    private void tagPiece(ArticleText text, Span piece, List<TaggedSpan> found) {
        float[] scores = weights.scores(features.of(text, piece), TaggerFeatures.PER_POSITION);
        TagLattice lattice = new TagLattice(weights, predecessors, scores);
        int[] path = lattice.best();
        collect(piece.start(), path, lattice.probabilities(path), found);
    }

    private void collect(int offset, int[] path, double[] probabilities, List<TaggedSpan> found) {
        TagScheme scheme = weights.scheme();
        int start = 0;
        double lowest = 1;
        for (int i = 0; i < path.length; i++) {
            if (path[i] == TagScheme.OUTSIDE) {
                continue;
            }
            if (scheme.begins(path[i])) {
                start = i;
                lowest = 1;
            }
            lowest = Math.min(lowest, probabilities[i]);
            if (scheme.ends(path[i])) {
                String kind = scheme.kinds().get(scheme.kindOf(path[i]));
                found.add(new TaggedSpan(new Span(offset + start, offset + i + 1), kind, lowest));
            }
        }
    }
}
