/**
 * The one writer of articles, pure: what is held of a page and the page as segmented go in; what to hold next and what to publish come out. It
 * numbers revisions, gives and hands down ids, and retires what no longer stands.
 */
@NullMarked
package io.jianbao.segment.domain.publish;

import org.jspecify.annotations.NullMarked;
