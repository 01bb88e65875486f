/** Makes the statistics that the splitter reads, from a corpus of newspaper articles. */
@NullMarked
package io.jianbao.training.segment;

import org.jspecify.annotations.NullMarked;
