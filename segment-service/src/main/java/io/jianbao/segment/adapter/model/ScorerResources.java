package io.jianbao.segment.adapter.model;

import io.jianbao.segment.domain.placement.PlacementScorers;
import io.jianbao.segment.domain.tree.Nodes;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Loads the learned scorers that are packed with the service.
 *
 * <p>Example: {@code ScorerResources.scorers().placing()}. A resource that is missing or broken throws {@link
 * UncheckedIOException} naming it.
 */
public final class ScorerResources {

    private static final String SCORERS = "/io/jianbao/segment/scorers.bin.gz";
    private static final int MAGIC = 0x4A425431;

    private ScorerResources() {}

    public static PlacementScorers scorers() {
        try (InputStream in = ScorerResources.class.getResourceAsStream(SCORERS)) {
            if (in == null) {
                throw new IOException("no resource " + SCORERS);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCORERS, e);
        }
    }

    /** Reads scorers as the trainer writes them: gzip over a magic word and the ensembles. */
    public static PlacementScorers read(InputStream packed) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of scorers");
        }
        return new PlacementScorers(readTrees(in), readTrees(in), readTrees(in), readTrees(in));
    }

    private static TreeEnsemble readTrees(DataInputStream in) throws IOException {
        int outputs = in.readInt();
        int features = in.readInt();
        int[] roots = new int[in.readInt()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = in.readInt();
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        int[] right = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = in.readShort();
        }
        for (int i = 0; i < nodes; i++) {
            threshold[i] = in.readFloat();
        }
        for (int i = 0; i < nodes; i++) {
            right[i] = i + in.readInt();
        }
        return new TreeEnsemble(outputs, features, roots, new Nodes(feature, threshold, right));
    }
}
