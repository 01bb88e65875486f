package io.jianbao.stack.proving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold when a run has ended, whatever happened in it. Each check answers with the violations it found. */
final class RunChecks {
    private final List<String> violations = new ArrayList<>();

    /** All violations so far. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** Every file has its end state, and the ledger knows no others. */
    RunChecks ledger(Ledger ledger, Collection<String> inDatabase) {
        violations.addAll(ledger.open());
        Set<String> unknown = new TreeSet<>(inDatabase);
        unknown.removeAll(new HashSet<>(ledger.dropIds()));
        unknown.forEach(id -> violations.add("the ledger knows a drop that nobody made: " + id));
        if (new HashSet<>(ledger.dropIds()).size() != ledger.dropIds().size()) {
            violations.add("two files have one drop id");
        }
        return this;
    }

    /** Nothing was lost on the way through the folders. */
    RunChecks bucket(BucketListing listing, List<Dropped> dropped) throws IOException {
        violations.addAll(listing.violations(dropped));
        return this;
    }

    /** No article twice: neither an id, nor one page's text under two ids. */
    RunChecks articles(List<StoredArticle> articles) {
        Map<String, String> idByText = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (StoredArticle article : articles) {
            if (!ids.add(article.id())) {
                violations.add("two documents have the id " + article.id());
            }
            String other = article.isCurrent()
                    ? idByText.putIfAbsent(article.pageId() + " " + article.text(), article.id())
                    : null;
            if (other != null) {
                violations.add("one text under two ids: " + other + ", " + article.id());
            }
        }
        return this;
    }

    /** A subscriber and the database hold the same; nothing waits among the dead letters. */
    RunChecks topics(TopicFigures topics, Map<String, StoredArticle> stored) {
        violations.addAll(topics.deadLetters());
        violations.addAll(topics.subscriber().contradictions());
        Map<String, StoredArticle> heard = topics.subscriber().articles();
        Set<String> ids = new TreeSet<>(heard.keySet());
        ids.addAll(stored.keySet());
        for (String id : ids) {
            if (!stored.containsKey(id) || !stored.get(id).equals(heard.get(id))) {
                violations.add(id + " differs between topic and database: " + pairOf(heard.get(id)) + " / "
                        + pairOf(stored.get(id)));
            }
        }
        return this;
    }

    /** In the database no pair ever fell. */
    RunChecks pairs(PairWatch watch) {
        violations.addAll(watch.falls());
        return this;
    }

    private static String pairOf(@Nullable StoredArticle article) {
        return article == null ? "absent" : "pair " + Long.toHexString(article.pair()) + " " + article.contentHash();
    }
}
