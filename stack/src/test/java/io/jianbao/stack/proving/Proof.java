package io.jianbao.stack.proving;

import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.launch.StackPorts;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Runs the same seed twice, undisturbed and disturbed, each on a stack and a folder of its own. As a program it prints the report. */
final class Proof {
    private static final Duration AT_ONCE = Duration.ofMillis(20);

    private final Path root;
    private final ProvingSettings settings;
    private final PrintStream console;

    Proof(Path root, ProvingSettings settings, PrintStream console) {
        this.root = root;
        this.settings = settings;
        this.console = console;
    }

    /** Exit code 1 when the proof does not hold. Settings: see {@link ProvingSettings}. */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(System.getProperty("jianbao.root", "."));
        ProvingReport report = new Proof(root, ProvingSettings.of(System.getProperties()), System.out).report();
        System.out.println(report.text());
        System.exit(report.violations().isEmpty() ? 0 : 1);
    }

    /** Both runs and what they say. */
    ProvingReport report() throws Exception {
        DropPlan drops = DropPlan.of(settings.seed(), settings.pages());
        console.println("seed " + settings.seed() + ", " + settings.pages() + " pages, " + settings.disturbances());
        RunOutcome disturbed = run(settings.data(), settings.pace()).run(drops, settings.disturbances());
        Path folder = Files.createTempDirectory("jianbao-undisturbed");
        RunOutcome undisturbed = run(folder, AT_ONCE).run(drops, DisturbancePlan.undisturbed());
        return new ProvingReport(undisturbed, disturbed);
    }

    private ProvingRun run(Path data, Duration between) {
        StackLayout layout = new StackLayout(root, data, StackPorts.free());
        return new ProvingRun(layout, new ProvingRun.Pace(between, settings.limit()), console);
    }
}
