package io.jianbao.segment.accuracy;

import io.jianbao.segment.accuracy.AnnotatedPage.AnnotatedArticle;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What matched articles tell of themselves: headline, writers, jump lines, kind.
 *
 * @param gold the gold articles
 * @param split the splitter's articles
 * @param matches from gold articles to the splitter's
 */
record ArticleShares(
        List<AnnotatedArticle> gold, List<AnnotatedArticle> split, Map<AnnotatedArticle, AnnotatedArticle> matches) {
    // ● 渡口 早市开张
    private static final Pattern ORNAMENT = Pattern.compile("(?U)[\\s●•◆■▲█]+");

    Share headlines() {
        List<AnnotatedArticle> titled = gold.stream()
                .filter(article -> !plain(article.headline()).isEmpty())
                .toList();
        return Share.ofGold(matching(titled, this::sameHeadline), titled.size());
    }

    Share kinds() {
        return Share.ofGold(
                matching(
                        gold,
                        article -> article.kind().equals(matches.get(article).kind())),
                gold.size());
    }

    Share bylines() {
        return common(ArticleShares::names);
    }

    Share jumps() {
        return common(AnnotatedArticle::jumps);
    }

    private int matching(List<AnnotatedArticle> articles, Function<AnnotatedArticle, Boolean> test) {
        return (int) articles.stream()
                .filter(matches::containsKey)
                .filter(test::apply)
                .count();
    }

    private boolean sameHeadline(AnnotatedArticle article) {
        String found = plain(matches.get(article).headline());
        return Stream.concat(Stream.of(article.headline()), article.variants().stream())
                .anyMatch(accepted -> plain(accepted).equals(found));
    }

    private <T> Share common(Function<AnnotatedArticle, Set<T>> values) {
        int right = 0;
        for (Map.Entry<AnnotatedArticle, AnnotatedArticle> match : matches.entrySet()) {
            Set<T> both = new HashSet<>(values.apply(match.getKey()));
            both.retainAll(values.apply(match.getValue()));
            right += both.size();
        }
        return new Share(right, total(split, values), total(gold, values));
    }

    private static <T> int total(List<AnnotatedArticle> articles, Function<AnnotatedArticle, Set<T>> values) {
        return articles.stream()
                .mapToInt(article -> values.apply(article).size())
                .sum();
    }

    private static Set<String> names(AnnotatedArticle article) {
        return article.names().stream().map(ArticleShares::plain).collect(Collectors.toSet());
    }

    /** Without space and ornaments, in one width. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : ORNAMENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
