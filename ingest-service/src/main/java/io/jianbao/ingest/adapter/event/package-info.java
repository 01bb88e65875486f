/** The one mapping from this service's domain to the events. */
@NullMarked
package io.jianbao.ingest.adapter.event;

import org.jspecify.annotations.NullMarked;
