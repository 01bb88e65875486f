/** Measurements of the whole stack; run by hand, not by the build. */
@NullMarked
package io.jianbao.stack.bench;

import org.jspecify.annotations.NullMarked;
