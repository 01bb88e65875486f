/** What is done with a dropped object: the use case, the ports it calls and its outcomes. Plain Java, blocking, no framework. */
@NullMarked
package io.jianbao.ingest.app;

import org.jspecify.annotations.NullMarked;
