/** Tests of the contract, and the validator and generator that the tests of other modules use (test-jar of this module). */
@NullMarked
package io.jianbao.events;

import org.jspecify.annotations.NullMarked;
