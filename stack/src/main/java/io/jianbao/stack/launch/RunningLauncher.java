package io.jianbao.stack.launch;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a stack from another process. */
public final class RunningLauncher {
    private static final int LIMIT_SECONDS = 90;

    private RunningLauncher() {}

    /**
     * Asks the launcher to stop all in order and waits for it; ends by itself what a killed launcher left behind.
     *
     * @return whether anything was running
     */
    public static boolean end(StackLayout layout) {
        if (!Files.exists(layout.runFile())) {
            return false;
        }
        RunFile runFile = new RunFile(layout.runFile());
        boolean running = !runFile.running().isEmpty();
        Optional<ProcessHandle> launcher = runFile.find(RunFile.LAUNCHER);
        launcher.ifPresent(RunningLauncher::endAndWait);
        runFile.endLeftovers();
        return running;
    }

    private static void endAndWait(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            launcher.destroyForcibly();
        }
    }
}
