package io.jianbao.training.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.app.PageReader;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.PlacementLesson;
import io.jianbao.segment.domain.placement.RoleFeatures;
import io.jianbao.segment.domain.placement.RolePosteriors;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import io.jianbao.training.segment.boost.BoostSettings;
import io.jianbao.training.segment.boost.BoostTrainer;
import io.jianbao.training.segment.boost.LearnedTrees;
import io.jianbao.training.segment.boost.Samples;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the learned scorers of the splitter.
 *
 * <p>Arguments: the file to write, then pairs of a statistics file and a folder of labelled pages that its counts do not
 * hold. The placing scorer learns on roles given by scorers that did not see the page. See the card beside the written
 * file for the whole command.
 */
public final class SplitterTrainer {

    private static final int MAGIC = 0x4A425431;
    private static final int FOLDS = 2;
    private static final BoostSettings ROLES = new BoostSettings(70, 24, 0.15, 0.7, 0.35, 8);
    private static final BoostSettings PLACING = new BoostSettings(260, 40, 0.12, 0.6, 0.4, 12);

    private final List<PageReading> readings = new ArrayList<>();
    private final List<LabelledPage> pages = new ArrayList<>();

    private SplitterTrainer() {}

    public static void main(String[] arguments) throws IOException {
        SplitterTrainer trainer = new SplitterTrainer();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            trainer.read(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
        trainer.train(Path.of(arguments[0]));
    }

    private void read(Path statistics, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(statistics)) {
            PageReader reader = new PageReader(LanguageResources.statistics(in), LanguageResources.traditional());
            for (LabelledPage page : LabelledPage.readAll(folder)) {
                pages.add(page);
                readings.add(reader.read(page.text(), reader.matching(page.text())));
            }
        }
        System.out.println("pages " + pages.size());
    }

    private void train(Path file) throws IOException {
        List<List<float[]>> rows =
                readings.stream().map(SplitterTrainer::roleRows).toList();
        Samples placing = new Samples();
        for (int fold = 0; fold < FOLDS; fold++) {
            TreeEnsemble scorer = roles(rows, fold).ensemble();
            for (int i = fold; i < pages.size(); i += FOLDS) {
                RolePosteriors posteriors = posteriors(rows.get(i), scorer);
                PlacementLesson lesson = new PlacementLesson(readings.get(i), posteriors);
                lesson.teach(pages.get(i).owners(readings.get(i)), (row, right) -> placing.add(row, right ? 1 : 0));
            }
        }
        System.out.println("choices " + placing.size());
        LearnedTrees placingTrees = new BoostTrainer(PLACING, 2).train(placing, 1);
        LearnedTrees roleTrees = roles(rows, -1);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(MAGIC);
            roleTrees.write(out);
            placingTrees.write(out);
        }
    }

    private static List<float[]> roleRows(PageReading page) {
        RoleFeatures features = new RoleFeatures(page);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            rows.add(features.of(i));
        }
        return rows;
    }

    /** Trained on all pages but those of the fold. */
    private LearnedTrees roles(List<List<float[]>> rows, int without) {
        Samples samples = new Samples();
        for (int i = 0; i < pages.size(); i++) {
            if (i % FOLDS != without) {
                int[] gold = pages.get(i).roles(readings.get(i));
                for (int block = 0; block < gold.length; block++) {
                    samples.add(rows.get(i).get(block), gold[block]);
                }
            }
        }
        System.out.println("blocks " + samples.size());
        return new BoostTrainer(ROLES, 1).train(samples, LineRole.values().length);
    }

    private static RolePosteriors posteriors(List<float[]> rows, TreeEnsemble scorer) {
        return new RolePosteriors(rows.stream().map(scorer::distribution).toArray(double[][]::new));
    }
}
