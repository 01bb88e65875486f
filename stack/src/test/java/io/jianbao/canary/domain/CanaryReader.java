package io.jianbao.canary.domain;

import java.io.File;

/** Breaks the law that a domain does no input or output. */
public final class CanaryReader {
    /** Where it would read. */
    public File forbidden() {
        return new File("cage");
    }
}
