package io.jianbao.stack.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Two runs are equal when current ids, texts, statuses and content hashes are. How many revisions an article had may differ. */
final class Equality {
    private Equality() {}

    /** One line an article in which the runs differ. */
    static List<String> differences(Map<String, StoredArticle> undisturbed, Map<String, StoredArticle> disturbed) {
        Map<String, String> expected = essences(undisturbed);
        Map<String, String> actual = essences(disturbed);
        TreeSet<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            if (!actual.containsKey(id)) {
                differences.add(id + " is missing in the disturbed run");
            } else if (!expected.containsKey(id)) {
                differences.add(id + " is there in the disturbed run only");
            } else if (!expected.get(id).equals(actual.get(id))) {
                differences.add(id + " differs: " + expected.get(id) + " / " + actual.get(id));
            }
        }
        return differences;
    }

    private static Map<String, String> essences(Map<String, StoredArticle> articles) {
        return articles.values().stream()
                .filter(StoredArticle::isCurrent)
                .collect(Collectors.toMap(StoredArticle::id, StoredArticle::essence, (a, b) -> a, TreeMap::new));
    }
}
