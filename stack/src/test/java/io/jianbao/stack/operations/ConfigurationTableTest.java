package io.jianbao.stack.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Djianbao.operations.update=true} rewrites the table and fails, so that somebody reads what changed. */
class ConfigurationTableTest {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    private static final String UPDATE = "jianbao.operations.update";

    @Test
    void theTableSaysWhatTheJavadocSays() throws IOException {
        OperationsGuide guide = new OperationsGuide(ROOT);
        String table = Configuration.read(ROOT).table();
        if (Boolean.getBoolean(UPDATE) && !table.equals(guide.configuration())) {
            guide.write(table);
            fail("docs/operations.md rewritten: read the difference, then run again without -D" + UPDATE);
        }
        assertThat(guide.configuration())
                .as("the table in docs/operations.md; -D" + UPDATE + "=true rewrites it")
                .isEqualTo(table);
    }

    @Test
    void everySettingHasAMeaningAndItsOwnVariable() throws IOException {
        Configuration configuration = Configuration.read(ROOT);
        assertThat(configuration.settings()).hasSizeGreaterThan(20).allSatisfy(setting -> {
            assertThat(setting.meaning()).as(setting.key()).endsWith(".");
            assertThat(setting.variable()).as(setting.key()).matches("[A-Z][A-Z0-9_]+");
        });
        assertThat(configuration.isRead("store-service", "MONGODB_URI")).isTrue();
        assertThat(configuration.isRead("store-service", "JIANBAO_STORE_MONGO_URI"))
                .isTrue();
        assertThat(configuration.isRead("nlp-service", "MONGODB_URI")).isFalse();
        assertThat(configuration.isRead("ingest-service", "JIANBAO_INGEST_SETLE"))
                .isFalse();
    }
}
