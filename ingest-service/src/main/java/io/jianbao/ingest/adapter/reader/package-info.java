/** Reads objects by their kind. Plain text today; a further reader is one class and one entry in the Wiring. */
@NullMarked
package io.jianbao.ingest.adapter.reader;

import org.jspecify.annotations.NullMarked;
