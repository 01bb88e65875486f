package io.jianbao.store.domain;

/**
 * A segmented page as it goes into the store.
 *
 * @param pageId    the page
 * @param issueId   its issue
 * @param dropId    the drop it came from
 * @param objectKey the object it came from
 * @param sha256    digest of the object's bytes, hex
 * @param ingested  the offset of its ingest record; a lower one never replaces a higher one
 * @param json      the whole record as JSON
 */
public record StoredPage(
        String pageId, String issueId, String dropId, String objectKey, String sha256, long ingested, String json) {}
