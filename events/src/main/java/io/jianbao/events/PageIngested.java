package io.jianbao.events;

/**
 * A page was received and archived: the start of its way. Topic {@code pages.ingested}, key {@code issueId}.
 *
 * @param dropId  id of the drop: a hash of key, sha-256 and last-modified
 * @param page    identity with evidence
 * @param source  the object in the bucket
 * @param text    the page text as ingested, at most 1 MiB of UTF-8; every offset downstream points into it
 * @param reissue true when the page is replayed only so that its articles are published again
 */
public record PageIngested(String dropId, PageIdentity page, SourceObject source, String text, boolean reissue)
        implements PageEvent {}
