/** Everything together: the {@code jianbao} command. */
@NullMarked
package io.jianbao.stack;

import org.jspecify.annotations.NullMarked;
