/** The main classes that run inside the child JVMs. */
@NullMarked
package io.jianbao.embedded.server;

import org.jspecify.annotations.NullMarked;
