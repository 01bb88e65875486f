package io.jianbao.delivery;

import io.jianbao.events.ArticleVersion;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record is, by its headers alone, so that it is known of a record that cannot be read. Headers may be missing or foreign: what does
 * not look like ours is left out.
 *
 * @param drops   the drops it came from; empty where it does not say
 * @param article the article it carries, where it carries one
 */
public record RecordOrigin(List<String> drops, @Nullable ArticleVersion article) {
    /** Far more drops than an article comes from: a foreign header must not become a flood. */
    private static final int MOST_DROPS = 100;
    /** Example: {@code 6b1d0c9e7a42f3585f0e92c1d7a84b36}. */
    private static final Pattern DROP = Pattern.compile("[\\w.:-]{1,100}");
    /** Examples: {@code linjiang-wanbao:2024-03-18:01:9f3ac210@2}, of an enriched article {@code …@2.7}. */
    private static final Pattern ARTICLE = Pattern.compile("(.{1,500})@(\\d{1,9})(?:\\.\\d{1,9})?");

    public RecordOrigin {
        drops = List.copyOf(drops);
    }

    /** The origin that these headers tell, e.g. {@code ce_drops=6b1d…,77ab…}. */
    public static RecordOrigin of(Map<String, String> headers) {
        List<String> drops = Arrays.stream(
                        headers.getOrDefault(EventHeaders.DROPS, "").split(","))
                .filter(drop -> DROP.matcher(drop).matches())
                .distinct()
                .limit(MOST_DROPS)
                .toList();
        return new RecordOrigin(drops, articleOf(headers));
    }

    private static @Nullable ArticleVersion articleOf(Map<String, String> headers) {
        String type = headers.getOrDefault(EventHeaders.TYPE, "");
        boolean carriesArticle = type.equals(EventType.ARTICLE_SEGMENTED.wireName())
                || type.equals(EventType.ARTICLE_ENRICHED.wireName());
        Matcher id = ARTICLE.matcher(headers.getOrDefault(EventHeaders.ID, ""));
        return carriesArticle && id.matches() ? new ArticleVersion(id.group(1), Integer.parseInt(id.group(2))) : null;
    }
}
