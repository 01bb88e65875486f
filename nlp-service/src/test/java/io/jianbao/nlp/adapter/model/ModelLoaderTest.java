package io.jianbao.nlp.adapter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jianbao.nlp.domain.text.ArticleText;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLoaderTest {

    @TempDir
    private Path folder;

    private static byte[] committed(String name) throws IOException {
        try (InputStream bytes = ModelLoaderTest.class.getResourceAsStream("/io/jianbao/nlp/model/" + name)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("weights.bin"), bytes);
    }

    @Test
    void loadsTheCommittedModels() {
        ModelLoader loader = new ModelLoader();

        assertThat(loader.tagger().tag(ArticleText.of("新华社北京电"))).isNotEmpty();
        assertThat(loader.sentiment()).isNotNull();
        assertThat(loader.engine().analysis()).isPositive();
    }

    @Test
    void namesAFileThatIsCutShort() throws IOException {
        byte[] bytes = committed("tagger.bin");
        Path file = file(Arrays.copyOf(bytes, bytes.length / 2));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelLoader.tagger(file))
                .withMessageContaining(file.toString());
    }

    @Test
    void refusesAnAlteredFile() throws IOException {
        byte[] bytes = committed("sentiment.bin");
        bytes[bytes.length / 2] ^= 0x55;
        Path file = file(bytes);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ModelLoader.sentiment(file));
    }

    @Test
    void refusesTheOtherModelsFile() throws IOException {
        Path file = file(committed("sentiment.bin"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelLoader.tagger(file))
                .withMessageContaining("jianbao-tagger");
    }

    @Test
    void refusesWhatIsNoWeightsFileAtAll() throws IOException {
        Path file = file(new byte[] {1, 2, 3});

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ModelLoader.tagger(file));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelLoader.tagger(folder.resolve("missing.bin")));
    }

    @Test
    void doesNotAllocateForAnAbsurdLength() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF("jianbao-tagger");
            out.writeInt(1);
            out.writeInt(Integer.MAX_VALUE);
        }
        Path file = file(bytes.toByteArray());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelLoader.tagger(file))
                .withMessageContaining("out of range");
    }
}
