/** From bytes to text: candidate encodings and the choice among them. */
@NullMarked
package io.jianbao.ingest.domain.text;

import org.jspecify.annotations.NullMarked;
