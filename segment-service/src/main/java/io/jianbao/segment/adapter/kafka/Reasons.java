package io.jianbao.segment.adapter.kafka;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.PageSegmented;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a page is for review, in one line: {@code much-furniture; article 3: no-headline, ends-open}. */
final class Reasons {
    private Reasons() {}

    static String of(PageSegmented page) {
        Stream<String> ofArticles =
                page.articles().stream().filter(ArticleContent::review).map(Reasons::of);
        return Stream.concat(page.anomalies().stream(), ofArticles).collect(Collectors.joining("; "));
    }

    private static String of(ArticleContent article) {
        return "article " + article.order() + ": " + String.join(", ", article.reviewReasons());
    }
}
