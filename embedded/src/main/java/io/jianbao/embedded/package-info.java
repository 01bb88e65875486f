/**
 * A real Kafka broker and a MongoDB-wire server without a container engine: always child JVMs with a class path of their own, so that no version
 * clashes with the services and {@code kill -9} is real. For trials and tests; production names its own servers.
 */
@NullMarked
package io.jianbao.embedded;

import org.jspecify.annotations.NullMarked;
