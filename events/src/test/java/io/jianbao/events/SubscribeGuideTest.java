package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for subscribers keeps up with the public record. */
class SubscribeGuideTest {
    /** A link to a file, e.g. {@code ](../events/pom.xml)}. */
    private static final Pattern LINK = Pattern.compile("\\]\\((\\.\\.?/[^)]+)\\)");

    private static final Path GUIDE =
            Path.of(System.getProperty("jianbao.root", "..")).resolve("docs/subscribe.md");

    private final String guide = read(GUIDE);

    @Test
    void explainsEveryFieldOfThePublicRecord() {
        assertThat(fields(ArticleEnriched.class))
                .allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
    }

    @Test
    void namesTheTopicEveryStatusAndEveryPolarity() {
        assertThat(guide).contains("`" + Topics.standard().articlesEnriched() + "`");
        assertThat(ArticleStatus.values())
                .allSatisfy(status -> assertThat(guide).contains(status.wire()));
        assertThat(Polarity.values()).allSatisfy(polarity -> assertThat(guide).contains(polarity.wire()));
        assertThat(guide).contains(EventType.ARTICLE_ENRICHED.wireName());
    }

    @Test
    void linksToWhatExists() {
        Matcher link = LINK.matcher(guide);
        int links = 0;
        while (link.find()) {
            assertThat(GUIDE.resolveSibling(link.group(1))).exists();
            links++;
        }
        assertThat(links).isGreaterThanOrEqualTo(3);
    }

    private static Stream<String> fields(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(SubscribeGuideTest::fields);
    }

    private static Stream<String> fields(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? fields(component.getType())
                : Stream.of(component.getName());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
