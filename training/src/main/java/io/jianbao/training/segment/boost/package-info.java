/** Learns ensembles of decision trees by gradient boosting on histograms. */
@NullMarked
package io.jianbao.training.segment.boost;

import org.jspecify.annotations.NullMarked;
