package io.jianbao.segment.domain.publish;

/**
 * By what an article is known again when its page comes back.
 *
 * @param anchorHash 8 hex digits of a hash of its first body line, see {@link ArticleIdentity}
 * @param body       min-hashes of its running text
 */
public record Fingerprint(String anchorHash, MinHashes body) {
    static Fingerprint of(PublishableArticle article) {
        return new Fingerprint(ArticleIdentity.anchorHash(article.anchor()), MinHashes.of(article.bodyText()));
    }
}
