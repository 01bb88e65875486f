package io.jianbao.store.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.PageSegmented;
import io.jianbao.store.adapter.event.ArticleMapping;
import io.jianbao.store.adapter.event.PageMapping;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.StoredArticle;
import io.jianbao.store.domain.TextFolding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Every example of the contract goes into a document and comes back as it was. */
class ContractExamplesTest {
    private final EventCodec codec = new EventCodec();

    @Test
    void everyExampleArticleComesBackFromItsDocument() throws Exception {
        ArticleDocuments documents = new ArticleDocuments(new SearchTerms(new TextFolding(Map.of())));
        for (byte[] example : examples(EventType.ARTICLE_ENRICHED)) {
            StoredArticle article = new ArticleMapping().read(example, new Place(0, 1));
            Document update = (Document) documents.update(article, Instant.EPOCH);
            Document stored = update.get("$set", Document.class);

            byte[] back = PublicFields.articleJson(stored).getBytes(StandardCharsets.UTF_8);

            assertThat(codec.decode(back, ArticleEnriched.class))
                    .isEqualTo(codec.decode(example, ArticleEnriched.class));
        }
    }

    @Test
    void everyExamplePageComesBackFromItsDocument() throws Exception {
        for (byte[] example : examples(EventType.PAGE_SEGMENTED)) {
            PageSegmented page = codec.decode(example, PageSegmented.class);
            Document stored = Document.parse(new PageMapping().page(page).json());

            byte[] back = PublicFields.jsonWithout(stored, List.of()).getBytes(StandardCharsets.UTF_8);

            assertThat(codec.decode(back, PageSegmented.class)).isEqualTo(page);
        }
    }

    private static List<byte[]> examples(EventType type) throws IOException, URISyntaxException {
        URI folder = Objects.requireNonNull(EventType.class.getResource(type.examplePath()))
                .toURI();
        if (folder.getScheme().equals("file")) {
            return filesOf(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return filesOf(jar.provider().getPath(folder));
        }
    }

    private static List<byte[]> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(ContractExamplesTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
