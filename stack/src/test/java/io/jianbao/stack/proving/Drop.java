package io.jianbao.stack.proving;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One file to be put into the inbox.
 *
 * @param key    where, {@code yunzhou-ribao/2031-05-02/01.txt}
 * @param text   what, in UTF-8
 * @param manner how it is written
 * @param end    what must become of it
 */
record Drop(String key, String text, Manner manner, End end) {

    /** What is written. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How a file comes into the folder. */
    enum Manner {
        /** Written beside, then moved into place. */
        RENAMED,
        /** Written in place, piece by piece. */
        GROWING,
        /** Begun under a temporary name and never ended, as by an upload that broke off. */
        ABANDONED
    }

    /** What becomes of a file. */
    enum End {
        STORED,
        SUPERSEDED,
        DUPLICATE,
        REJECTED,
        /** It stays where it is, and the ledger does not know it. */
        UNTOUCHED;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
