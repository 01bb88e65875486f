package io.jianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnServersTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://clip:s3cret@db1:27017/jianbao?tls=true&authSource=admin, mongodb://db1:27017/jianbao",
        "mongodb+srv://clip:p%40ss@cluster.example, mongodb+srv://cluster.example",
        "mongodb://127.0.0.1:27017, mongodb://127.0.0.1:27017",
        "mongodb://db?password=s3cret, mongodb://db"
    })
    void aPasswordIsNeverPrinted(String uri, String printed) {
        StackLayout layout = layout(new OwnServers(null, uri, ""));
        assertThat(layout.mongoForPeople()).isEqualTo(printed);
        assertThat(layout.mongoUri()).isEqualTo(uri);
        assertThat(layout.toString()).doesNotContain("s3cret", "p%40ss");
    }

    @Test
    void theEnvironmentNamesThemAndAnOptionCountsMore() {
        OwnServers own = OwnServers.from(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "k1:9092,k2:9092", "MONGODB_URI", " ", "JIANBAO_TOPICS_PREFIX", "trial."));
        assertThat(own).isEqualTo(new OwnServers("k1:9092,k2:9092", null, "trial."));
        assertThat(own.with("k3:9092", null, null).kafka()).isEqualTo("k3:9092");
    }

    @Test
    void withoutOnesOwnEverythingIsHere() {
        StackLayout layout = layout(OwnServers.none());
        assertThat(layout.bootstrapServers()).isEqualTo("127.0.0.1:1");
        assertThat(layout.mongoUri()).isEqualTo("mongodb://127.0.0.1:2");
        assertThat(layout.topics().pagesStatus()).isEqualTo("pages.status");
    }

    private static StackLayout layout(OwnServers own) {
        return new StackLayout(Path.of("."), Path.of("."), new StackPorts(1, 2, 3, 4, 5, 6), own);
    }
}
