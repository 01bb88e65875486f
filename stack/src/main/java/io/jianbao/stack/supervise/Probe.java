package io.jianbao.stack.supervise;

/** Asks a process whether it is alive. May block for some seconds; never throws. */
@FunctionalInterface
public interface Probe {
    /** Its answer now. */
    Answer ask();

    /**
     * An answer.
     *
     * @param alive whether it says that it is alive
     * @param words otherwise what is wrong, as in {@code <process> does not answer}
     */
    record Answer(boolean alive, String words) {
        /** All is well. */
        public static final Answer ALIVE = new Answer(true, "is alive");

        /** There was no answer. */
        public static final Answer SILENT = new Answer(false, "does not answer");

        /** It answers that it is not alive. */
        public static final Answer NOT_ALIVE = new Answer(false, "answers that it is not alive");
    }
}
