package io.jianbao.embedded.server;

import java.io.IOException;

/** Ends this JVM when its parent is gone: the parent holds our standard input open for as long as it lives. */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        Thread watch = new Thread(ParentWatch::waitForEnd, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForEnd() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException gone) {
            System.err.println("parent gone: " + gone.getMessage());
        }
        System.exit(0);
    }
}
