package io.jianbao.training.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.app.PageReader;
import io.jianbao.segment.domain.line.LineOpening;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.PlacementLesson;
import io.jianbao.segment.domain.placement.RoleFeatures;
import io.jianbao.segment.domain.placement.RolePosteriors;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.Line;
import io.jianbao.segment.domain.text.LineSplitter;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.WrapFeatures;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import io.jianbao.training.segment.boost.BoostSettings;
import io.jianbao.training.segment.boost.BoostTrainer;
import io.jianbao.training.segment.boost.LearnedTrees;
import io.jianbao.training.segment.boost.Samples;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the learned scorers of the splitter but the quality scorer, which {@link QualityTrainer} adds.
 *
 * <p>Arguments: the file to write, then the groups of {@link TrainingPages}. The placing scorer learns on roles given by
 * scorers that did not see the page. See the card beside the written file for the whole command.
 */
public final class SplitterTrainer {

    private static final int MAGIC = 0x4A425431;
    private static final int FOLDS = 2;
    private static final BoostSettings ROLES = new BoostSettings(80, 24, 0.15, 0.5, 0.3, 6);
    private static final BoostSettings PLACING = new BoostSettings(340, 48, 0.11, 0.5, 0.35, 10);

    private static final BoostSettings WRAPS = new BoostSettings(80, 14, 0.18, 0.6, 0.5, 10);

    private final TrainingPages pages;

    private SplitterTrainer(TrainingPages pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> groups = List.of(arguments).subList(1, arguments.length);
        new SplitterTrainer(TrainingPages.read(groups, 0)).train(Path.of(arguments[0]));
    }

    private LearnedTrees wraps() {
        Samples samples = new Samples();
        Folding folding = new Folding(LanguageResources.traditional());
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.page(i);
            List<Line> lines = LineSplitter.split(page.text(), MatchingText.of(page.text(), folding));
            WrapFeatures features = new WrapFeatures(lines, pages.language(i), LineOpening::startsAnew);
            for (int line = 0; line + 1 < lines.size(); line++) {
                if (features.mayContinue(line)) {
                    int last = page.strips()[lines.get(line).span().end() - 1];
                    int next = page.strips()[lines.get(line + 1).span().start()];
                    samples.add(features.of(line), last >= 0 && last == next ? 1 : 0);
                }
            }
        }
        System.out.println("line ends " + samples.size());
        return new BoostTrainer(WRAPS, 3).train(samples, 1);
    }

    private List<PageReading> readings(TreeEnsemble wraps) {
        List<PageReading> readings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageReader reader = new PageReader(pages.language(i), LanguageResources.traditional(), wraps);
            readings.add(reader.read(
                    pages.page(i).text(), reader.matching(pages.page(i).text())));
        }
        return readings;
    }

    private void train(Path file) throws IOException {
        LearnedTrees wrapTrees = wraps();
        List<PageReading> readings = readings(wrapTrees.ensemble());
        List<List<float[]>> rows =
                readings.stream().map(SplitterTrainer::roleRows).toList();
        Samples placing = new Samples();
        for (int fold = 0; fold < FOLDS; fold++) {
            TreeEnsemble scorer = roles(readings, rows, fold).ensemble();
            for (int i = fold; i < pages.size(); i += FOLDS) {
                RolePosteriors posteriors = posteriors(rows.get(i), scorer);
                PlacementLesson lesson = new PlacementLesson(readings.get(i), posteriors);
                lesson.teach(pages.page(i).owners(readings.get(i)), (row, right) -> placing.add(row, right ? 1 : 0));
            }
        }
        System.out.println("choices " + placing.size());
        LearnedTrees placingTrees = new BoostTrainer(PLACING, 2).train(placing, 1);
        LearnedTrees roleTrees = roles(readings, rows, -1);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(MAGIC);
            wrapTrees.write(out);
            roleTrees.write(out);
            placingTrees.write(out);
            LearnedTrees.sure().write(out);
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
    private LearnedTrees roles(List<PageReading> readings, List<List<float[]>> rows, int without) {
        Samples samples = new Samples();
        for (int i = 0; i < pages.size(); i++) {
            if (i % FOLDS != without) {
                int[] gold = pages.page(i).roles(readings.get(i));
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
