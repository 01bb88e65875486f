/** Where is my page? Asked of the store, else read from the ledger's own topic, and told in words. */
@NullMarked
package io.jianbao.stack.where;

import org.jspecify.annotations.NullMarked;
