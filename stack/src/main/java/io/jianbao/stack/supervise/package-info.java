/** Processes that are kept running: ended ones are started again, frozen ones are found and killed. */
@NullMarked
package io.jianbao.stack.supervise;

import org.jspecify.annotations.NullMarked;
