/** A data folder of an earlier build under the jars of this one. */
@NullMarked
package io.jianbao.stack.upgrade;

import org.jspecify.annotations.NullMarked;
