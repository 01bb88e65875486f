package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.tree.TreeEnsemble;

/**
 * The learned scorers of the splitter.
 *
 * @param roles gives the role of a block, one output a role
 * @param placing says how likely a block belongs to an article
 */
public record PlacementScorers(TreeEnsemble roles, TreeEnsemble placing) {}
