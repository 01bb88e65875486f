package io.jianbao.stack.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pages flow while each service is killed and broker and database are restarted; then nothing is lost, nothing is double, and all is as in a run
 * in which nothing happened. Larger runs by system properties, see {@link ProvingSettings}.
 */
class ProvingRunIT {
    @Test
    void nothingIsLostAndNothingIsDoubleWhenEachProcessIsKilled() throws Exception {
        Path root = Path.of(System.getProperty("jianbao.root"));
        ProvingSettings settings = ProvingSettings.of(System.getProperties());
        ProvingReport report = new Proof(root, settings, System.out).report();
        System.out.println(report.text());
        assertThat(report.violations()).isEqualTo(List.of());
        assertThat(report.disturbed().healings())
                .hasSize(settings.disturbances().steps().size());
    }
}
