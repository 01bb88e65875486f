/** Looking on: the public topic, consumers' lag, and articles told for people. */
@NullMarked
package io.jianbao.stack.watch;

import org.jspecify.annotations.NullMarked;
