package io.jianbao.events;

/**
 * A page must no longer stand: its object was withdrawn or its identity changed. Travels on {@code pages.ingested} and
 * {@code pages.segmented}, key {@code issueId}; the publisher retires what the page had published.
 *
 * @param dropId  the drop that asked for it
 * @param pageId  the page to withdraw
 * @param issueId the page's issue
 * @param reason  e.g. {@code withdrawn}, {@code identity-changed}
 */
public record PageWithdrawn(String dropId, String pageId, String issueId, String reason) implements PageEvent {}
