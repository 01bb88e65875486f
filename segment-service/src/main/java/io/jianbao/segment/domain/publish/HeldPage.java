package io.jianbao.segment.domain.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of one page.
 *
 * @param page     the page; absent before its first record
 * @param articles its articles in the order of {@link PageState#articleIds()}
 */
public record HeldPage(@Nullable PageState page, List<ArticleState> articles) {
    public HeldPage {
        articles = List.copyOf(articles);
    }

    /** Of a page that was never seen. */
    public static HeldPage unknown() {
        return new HeldPage(null, List.of());
    }

    List<ArticleState> standing() {
        return articles.stream().filter(article -> !article.retired()).toList();
    }

    List<ArticleState> retired() {
        return articles.stream().filter(ArticleState::retired).toList();
    }
}
