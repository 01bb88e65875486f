/** Who and what an article names: mentions, how they are found and merged, the entities behind them, and stated roles. */
@NullMarked
package io.jianbao.nlp.domain.entity;

import org.jspecify.annotations.NullMarked;
