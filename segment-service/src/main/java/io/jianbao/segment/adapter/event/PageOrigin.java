package io.jianbao.segment.adapter.event;

import io.jianbao.events.EngineVersion;
import io.jianbao.events.PageIdentity;

/**
 * What every article of a page is published with; the publisher holds it as JSON.
 *
 * @param page      identity with evidence
 * @param segmenter who split the page
 */
public record PageOrigin(PageIdentity page, EngineVersion segmenter) {}
