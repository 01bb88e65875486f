package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.tree.TreeEnsemble;

/**
 * The learned scorers of the splitter.
 *
 * @param wraps says how likely a hard wrap parted a line from the next
 * @param roles gives the role of a block, one output a role
 * @param placing says how likely a block belongs to an article
 * @param quality says how likely a set of blocks is exactly an article
 */
public record PlacementScorers(TreeEnsemble wraps, TreeEnsemble roles, TreeEnsemble placing, TreeEnsemble quality) {}
