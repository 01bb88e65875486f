package io.jianbao.training.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.PageReader;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.Placement;
import io.jianbao.segment.domain.placement.PlacementRepair;
import io.jianbao.segment.domain.placement.PlacementScorers;
import io.jianbao.segment.domain.placement.PlacementSearch;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the quality scorer on pages that the other scorers were not trained on: first on articles as they are, as the
 * search finds them and as one step makes them, then again on those that the repair meets with the first scorer.
 *
 * <p>Arguments: the file of scorers that {@link SplitterTrainer} wrote, the file to write, then the groups of {@link
 * TrainingPages}.
 */
public final class QualityTrainer {

    private static final BoostSettings FIRST = new BoostSettings(70, 24, 0.2, 0.5, 0.35, 8);
    private static final BoostSettings SECOND = new BoostSettings(180, 36, 0.14, 0.5, 0.3, 8);
    private static final long SEED = 1_000_000;
    private static final int NEARBY = 40;
    private static final int VISITED = 80;

    private final Random random = new Random(SEED);
    private final Samples samples = new Samples();
    private final List<Found> found = new ArrayList<>();

    private QualityTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path base = Path.of(arguments[0]);
        QualityTrainer trainer = new QualityTrainer();
        try (InputStream in = Files.newInputStream(base)) {
            PlacementScorers scorers = ScorerResources.read(in);
            trainer.search(TrainingPages.read(List.of(arguments).subList(2, arguments.length), SEED), scorers);
        }
        LearnedTrees quality = trainer.train();
        byte[] others;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(base))) {
            others = in.readAllBytes();
        }
        int kept = others.length - LearnedTrees.sure().size();
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16))) {
            out.write(others, 0, kept);
            quality.write(out);
        }
    }

    private void search(TrainingPages pages, PlacementScorers scorers) {
        for (int i = 0; i < pages.size(); i++) {
            PageReader reader = new PageReader(pages.language(i), LanguageResources.traditional(), scorers.wraps());
            LabelledPage page = pages.page(i);
            PageReading reading = reader.read(page.text(), reader.matching(page.text()));
            RolePosteriors roles = RolePosteriors.of(reading, scorers.roles());
            Placement placement = new PlacementSearch(reading, roles, scorers.placing()).find();
            found.add(new Found(reading, roles, placement, gold(page.owners(reading), placement)));
        }
    }

    /** The articles as they should be, without blocks that the search took for furniture. */
    private static List<int[]> gold(int[] owners, Placement placement) {
        List<List<Integer>> articles = new ArrayList<>();
        Set<Integer> furniture = new HashSet<>(placement.furniture());
        for (int block = 0; block < owners.length; block++) {
            while (articles.size() <= owners[block]) {
                articles.add(new ArrayList<>());
            }
            if (owners[block] >= 0 && !furniture.contains(block)) {
                articles.get(owners[block]).add(block);
            }
        }
        return articles.stream()
                .filter(article -> !article.isEmpty())
                .map(QualityTrainer::array)
                .toList();
    }

    private static int[] array(List<Integer> blocks) {
        return blocks.stream().mapToInt(Integer::intValue).toArray();
    }

    private LearnedTrees train() {
        TreeEnsemble none = LearnedTrees.sure().ensemble();
        for (Found page : found) {
            PlacementRepair repair = page.repair(none);
            List<int[]> placed = page.placement().articles().stream()
                    .map(QualityTrainer::array)
                    .toList();
            List<int[]> seen = new ArrayList<>(placed);
            seen.addAll(page.gold());
            seen.addAll(some(repair.nearby(placed), NEARBY));
            seen.addAll(some(repair.nearby(page.gold()), NEARBY));
            add(page, repair, seen);
        }
        System.out.println("articles " + samples.size());
        TreeEnsemble first = new BoostTrainer(FIRST, 4).train(samples, 1).ensemble();
        for (Found page : found) {
            PlacementRepair repair = page.repair(first);
            List<int[]> last = repair.repair(page.placement().articles()).stream()
                    .map(QualityTrainer::array)
                    .toList();
            List<int[]> seen = new ArrayList<>(last);
            seen.addAll(some(repair.visited(), VISITED));
            add(page, repair, seen);
        }
        System.out.println("articles " + samples.size());
        return new BoostTrainer(SECOND, 5).train(samples, 1);
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(most, some.size()));
    }

    private void add(Found page, PlacementRepair repair, List<int[]> articles) {
        Set<String> right = new HashSet<>();
        page.gold().forEach(article -> right.add(java.util.Arrays.toString(article)));
        Set<String> seen = new HashSet<>();
        for (int[] article : articles) {
            String name = java.util.Arrays.toString(article);
            if (seen.add(name)) {
                samples.add(repair.row(article), right.contains(name) ? 1 : 0);
            }
        }
    }

    private record Found(PageReading reading, RolePosteriors roles, Placement placement, List<int[]> gold) {

        PlacementRepair repair(TreeEnsemble scorer) {
            return new PlacementRepair(reading, roles, placement.furniture(), scorer);
        }
    }
}
