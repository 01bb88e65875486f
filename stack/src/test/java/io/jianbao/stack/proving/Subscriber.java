package io.jianbao.stack.proving;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A subscriber of the public topic that does what the contract asks of one: it keeps each article's record with the highest pair. */
final class Subscriber {
    private final EventCodec codec = new EventCodec();
    private final Map<String, StoredArticle> highest = new TreeMap<>();
    private final Map<String, String> essences = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private int lowerAgain;

    /** Takes one record of the topic, in the topic's order. */
    void take(byte[] record) {
        ArticleEnriched enriched = codec.decode(record, ArticleEnriched.class);
        StoredArticle article = new StoredArticle(
                enriched.article().id(),
                StoredArticle.pair(enriched.article().revision(), enriched.analysis()),
                enriched.article().status().wire(),
                enriched.article().contentHash(),
                enriched.text());
        String before = essences.putIfAbsent(article.id() + "@" + article.pair(), article.essence());
        if (before != null && !before.equals(article.essence())) {
            contradictions.add(article.id() + ": two contents under pair " + Long.toHexString(article.pair()));
        }
        StoredArticle known = highest.get(article.id());
        if (known != null && known.pair() > article.pair()) {
            lowerAgain++;
        } else {
            highest.put(article.id(), article);
        }
    }

    /** What this subscriber holds, by id. */
    Map<String, StoredArticle> articles() {
        return Map.copyOf(highest);
    }

    /** Articles of which two contents came under one pair. */
    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** How many records came after one with a higher pair: allowed, a subscriber passes them over. */
    int lowerAgain() {
        return lowerAgain;
    }
}
