/** The one mapping between segment-service's domain and the events: used by its other adapters. */
@NullMarked
package io.jianbao.segment.adapter.event;

import org.jspecify.annotations.NullMarked;
