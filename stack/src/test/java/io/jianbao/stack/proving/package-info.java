/** Proving runs: pages flow while bad things happen; then nothing is lost, nothing is double, and all equals an undisturbed run. */
@NullMarked
package io.jianbao.stack.proving;

import org.jspecify.annotations.NullMarked;
