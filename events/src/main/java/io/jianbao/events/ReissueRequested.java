package io.jianbao.events;

/**
 * Asks the publisher to publish an article's current state again. Topic {@code pages.requests}, key {@code issueId}.
 *
 * @param articleId the article
 * @param issueId   its issue
 * @param reason    who asks and why, e.g. {@code store-saw-lower-pair}
 */
public record ReissueRequested(String articleId, String issueId, String reason) {}
