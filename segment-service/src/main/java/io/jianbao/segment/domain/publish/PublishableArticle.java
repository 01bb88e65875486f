package io.jianbao.segment.domain.publish;

import java.util.List;

/**
 * An article of a segmented page as the publisher sees it.
 *
 * @param anchor           its first body line; white space does not count
 * @param bodyText         its running text, by which it is known again
 * @param canonicalContent all that counts as content, field by field in a fixed order: what the article says and where, not how sure we are
 * @param opensJump        whether a jump line says that it goes on on another page
 * @param payload          the article as it is to be published; opaque here
 */
public record PublishableArticle(
        String anchor, String bodyText, List<String> canonicalContent, boolean opensJump, String payload) {
    public PublishableArticle {
        canonicalContent = List.copyOf(canonicalContent);
    }
}
