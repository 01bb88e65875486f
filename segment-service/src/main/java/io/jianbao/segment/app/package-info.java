/** The use case of this service: a page's text in, its articles out. */
@NullMarked
package io.jianbao.segment.app;

import org.jspecify.annotations.NullMarked;
