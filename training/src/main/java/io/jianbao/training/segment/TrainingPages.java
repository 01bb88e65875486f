package io.jianbao.training.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.training.segment.compose.PageComposer;
import io.jianbao.training.segment.compose.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled pages, each with statistics that do not hold its articles. Read from groups of four arguments: a statistics
 * file, a folder of labelled pages and a corpus whose articles its counts do not hold, and how many pages to compose
 * from that corpus.
 */
final class TrainingPages {

    private static final int QUADRUPLE = 4;

    private final List<LabelledPage> pages = new ArrayList<>();
    private final List<LanguageStatistics> languages = new ArrayList<>();

    private TrainingPages() {}

    /** @param seed of the first composed page; each page takes the next */
    static TrainingPages read(List<String> arguments, long seed) throws IOException {
        TrainingPages pages = new TrainingPages();
        for (int i = 0; i + QUADRUPLE <= arguments.size(); i += QUADRUPLE) {
            pages.add(arguments.subList(i, i + QUADRUPLE), seed);
        }
        System.out.println("pages " + pages.size());
        return pages;
    }

    private void add(List<String> group, long seed) throws IOException {
        LanguageStatistics language;
        try (InputStream in = Files.newInputStream(Path.of(group.get(0)))) {
            language = LanguageResources.statistics(in);
        }
        pages.addAll(LabelledPage.readAll(Path.of(group.get(1))));
        List<Story> stories = Stories.read(Path.of(group.get(2)));
        for (int i = Integer.parseInt(group.get(3)); i > 0; i--) {
            long next = seed + pages.size();
            pages.add(LabelledPage.of("composed_" + next, new PageComposer(stories, next).compose()));
        }
        while (languages.size() < pages.size()) {
            languages.add(language);
        }
    }

    int size() {
        return pages.size();
    }

    LabelledPage page(int index) {
        return pages.get(index);
    }

    LanguageStatistics language(int index) {
        return languages.get(index);
    }
}
