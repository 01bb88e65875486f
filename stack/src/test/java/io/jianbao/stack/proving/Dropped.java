package io.jianbao.stack.proving;

/**
 * A file that was put into the inbox.
 *
 * @param drop   the file
 * @param dropId its id in the ledger
 */
record Dropped(Drop drop, String dropId) {}
