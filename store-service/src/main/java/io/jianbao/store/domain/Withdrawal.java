package io.jianbao.store.domain;

import org.jspecify.annotations.Nullable;

/**
 * A page must no longer stand.
 *
 * @param pageId   the page
 * @param reason   e.g. {@code withdrawn}, {@code identity-changed}
 * @param ingested the offset at which the withdrawal stood among the ingest records; absent where it is not known
 */
public record Withdrawal(String pageId, String reason, @Nullable Long ingested) {}
