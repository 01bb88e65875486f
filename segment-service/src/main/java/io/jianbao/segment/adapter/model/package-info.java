/** Reads the language statistics that are packed with the service. */
@NullMarked
package io.jianbao.segment.adapter.model;

import org.jspecify.annotations.NullMarked;
