package io.jianbao.stack;

import io.jianbao.stack.launch.RunningLauncher;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a stack that was started with {@code up} or {@code demo}. */
@Command(name = "down", description = "Ends the running stack in order.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin
    private LayoutOptions options = new LayoutOptions();

    @Override
    public Integer call() {
        boolean ended = RunningLauncher.end(options.layout());
        System.out.println(
                ended ? "ended" : "nothing was running on " + options.layout().data());
        return 0;
    }
}
