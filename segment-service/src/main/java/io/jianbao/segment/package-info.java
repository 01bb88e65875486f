/** The segment service: pages taken apart into articles, and the one writer of articles. */
@NullMarked
package io.jianbao.segment;

import org.jspecify.annotations.NullMarked;
