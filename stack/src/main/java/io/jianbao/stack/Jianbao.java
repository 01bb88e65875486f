package io.jianbao.stack;

import io.jianbao.stack.launch.LaunchException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code jianbao} command. Exit codes: 0 done, 1 something failed (said on standard error), 2 wrong usage.
 */
@Command(
        name = "jianbao",
        description = "Chinese newspaper pages in, enriched articles out.",
        mixinStandardHelpOptions = true,
        version = "jianbao 0.1.0",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            ClipCommand.class,
            AnalyzeCommand.class,
            TailCommand.class,
            StatusCommand.class,
            WhereCommand.class,
            DownCommand.class,
            TopicsCommand.class
        })
public final class Jianbao {
    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Jianbao());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("jianbao: " + message(failure));
            return 1;
        });
        return commandLine;
    }

    private static String message(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof LaunchException ? message : failure.getClass().getSimpleName() + ": " + message;
    }
}
