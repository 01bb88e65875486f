package io.jianbao.stack.supervise;

import io.jianbao.embedded.ChildJvm;

/** Told of what happens to supervised processes. */
public interface Journal {
    /**
     * A process was started.
     *
     * @param restarts how often it had to be started again; 0 the first time
     * @param why      why it was started again; empty the first time
     */
    void started(Part part, ChildJvm child, int restarts, String why);

    /** An event in words, {@code nlp-service ended (137), started again in 1 s (3rd time)}. */
    void tell(String event);
}
