/** The launcher without containers: the embedded servers and the four services as child processes, supervised. */
@NullMarked
package io.jianbao.stack.launch;

import org.jspecify.annotations.NullMarked;
