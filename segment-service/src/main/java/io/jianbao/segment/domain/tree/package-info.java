/** Ensembles of decision trees, evaluated in plain arrays: how the learned scorers of the splitter are held. */
@NullMarked
package io.jianbao.segment.domain.tree;

import org.jspecify.annotations.NullMarked;
