package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples are right in themselves: every offset slices to the words it claims, every number adds up. */
class ExampleOffsetsTest {
    private final EventCodec codec = new EventCodec();

    @Test
    void piecesOfAPageSliceToItsTextAndOwnEveryCharacterOnce() {
        for (PageSegmented page : all(PageSegmented.class)) {
            int[] owners = new int[page.text().codePointCount(0, page.text().length())];
            pieces(page).forEach(piece -> {
                assertThat(slice(page.text(), piece.start(), piece.end())).isEqualTo(piece.text());
                assertThat(piece.pageId()).isEqualTo(page.page().pageId());
                for (int i = piece.start(); i < piece.end(); i++) {
                    owners[i]++;
                }
            });
            int[] text = page.text().codePoints().toArray();
            for (int i = 0; i < text.length; i++) {
                if (!Character.isWhitespace(text[i])) {
                    assertThat(owners[i]).as("owners of code point " + i).isEqualTo(1);
                }
            }
            assertThat(page.coverage()).isEqualTo(1.0);
        }
    }

    @Test
    void spansOfAPageSliceToTheirWords() {
        for (PageSegmented page : all(PageSegmented.class)) {
            for (ArticleContent article : page.articles()) {
                article.body().forEach(p -> assertThat(joined(page, p.spans())).isEqualTo(p.text()));
                article.jumps().forEach(j -> assertThat(joined(page, j.spans())).isEqualTo(j.text()));
                article.bylines().forEach(b -> assertByline(page, b));
                if (article.dateline() != null) {
                    assertThat(joined(page, article.dateline().spans()))
                            .isEqualTo(article.dateline().text());
                }
            }
        }
    }

    @Test
    void anArticleSaysWhatItsPiecesSay() {
        for (ArticleContent article : contents()) {
            assertHead(article, "kicker", article.kicker());
            assertHead(article, "headline", article.headline());
            assertHead(article, "deck", article.deck());
            assertHead(article, "column", article.column());
            assertHead(article, "lead", article.lead());
            article.pieces()
                    .forEach(piece -> assertThat(
                                    piece.text().codePointCount(0, piece.text().length()))
                            .isEqualTo(piece.end() - piece.start()));
            article.body().stream()
                    .filter(p -> !p.spanPages().isEmpty())
                    .forEach(p -> assertThat(p.spanPages()).hasSameSizeAs(p.spans()));
            assertThat(article.review()).isEqualTo(!article.reviewReasons().isEmpty());
        }
    }

    @Test
    void anEnrichedTextIsHeadlinesAndBodyJoinedByLineFeeds() {
        for (ArticleEnriched enriched : all(ArticleEnriched.class)) {
            ArticleContent content = enriched.article().content();
            String text = Stream.concat(
                            Stream.of(content.kicker(), content.headline(), content.deck())
                                    .filter(Objects::nonNull),
                            content.body().stream().map(Paragraph::text))
                    .collect(Collectors.joining("\n"));
            assertThat(enriched.text()).isEqualTo(text);
        }
    }

    @Test
    void mentionsSliceToTheirWordsAndStandOnThePage() {
        for (ArticleEnriched enriched : all(ArticleEnriched.class)) {
            int last = 0;
            for (Mention mention : enriched.mentions()) {
                assertThat(slice(enriched.text(), mention.start(), mention.end()))
                        .isEqualTo(mention.text());
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                last = mention.end();
                String onPage = mention.spans().stream()
                        .map(span -> onPage(enriched, span, mention))
                        .collect(Collectors.joining());
                assertThat(onPage).isEqualTo(mention.text());
            }
        }
    }

    @Test
    void entitiesCountTheirMentions() {
        for (ArticleEnriched enriched : all(ArticleEnriched.class)) {
            Map<String, Entity> entities =
                    enriched.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
            for (Entity entity : entities.values()) {
                assertThat(enriched.mentions().stream()
                                .filter(mention -> entity.id().equals(mention.entityId())))
                        .hasSize(entity.mentions())
                        .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(entity.type()))
                        .allSatisfy(mention -> assertThat(entity.name().equals(mention.text())
                                        || entity.aliases().contains(mention.text()))
                                .isTrue());
            }
            assertThat(enriched.mentions())
                    .filteredOn(mention -> mention.entityId() != null)
                    .allSatisfy(mention -> assertThat(entities).containsKey(mention.entityId()));
        }
    }

    @Test
    void probabilitiesSumToOneAndTheLabelIsTheMostProbable() {
        for (ArticleEnriched enriched : all(ArticleEnriched.class)) {
            Stream.of(
                            Stream.ofNullable(enriched.sentiment()),
                            enriched.entities().stream().map(Entity::sentiment).filter(Objects::nonNull),
                            enriched.sentences().stream().map(SentenceSentiment::sentiment))
                    .flatMap(part -> part)
                    .forEach(ExampleOffsetsTest::assertSound);
        }
    }

    @Test
    void sentencesCoverTheTextInOrder() {
        for (ArticleEnriched enriched : all(ArticleEnriched.class)) {
            int last = 0;
            for (SentenceSentiment sentence : enriched.sentences()) {
                assertThat(slice(enriched.text(), last, sentence.start())).isBlank();
                last = sentence.end();
            }
            int length = enriched.text().codePointCount(0, enriched.text().length());
            assertThat(slice(enriched.text(), last, length)).isBlank();
        }
    }

    private static void assertSound(Sentiment sentiment) {
        assertThat(sentiment.positive() + sentiment.neutral() + sentiment.negative())
                .isCloseTo(1.0, within(1e-9));
        double most = Math.max(sentiment.positive(), Math.max(sentiment.neutral(), sentiment.negative()));
        double labelled =
                switch (sentiment.label()) {
                    case POSITIVE -> sentiment.positive();
                    case NEUTRAL -> sentiment.neutral();
                    case NEGATIVE -> sentiment.negative();
                };
        assertThat(labelled).isEqualTo(most);
    }

    /** The words of a span, taken from the piece of the article that holds it; several pages may have one that fits. */
    private static String onPage(ArticleEnriched enriched, Span span, Mention mention) {
        return enriched.article().content().pieces().stream()
                .filter(piece -> piece.start() <= span.start() && span.end() <= piece.end())
                .map(piece -> slice(piece.text(), span.start() - piece.start(), span.end() - piece.start()))
                .filter(mention.text()::contains)
                .findFirst()
                .orElse("nowhere: " + span);
    }

    private static void assertByline(PageSegmented page, Byline byline) {
        String printed = joined(page, byline.spans()).replace(" ", "");
        assertThat(byline.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(printed).contains(name));
    }

    private static void assertHead(ArticleContent article, String role, @Nullable String text) {
        List<String> pieces = article.pieces().stream()
                .filter(piece -> piece.role().equals(role))
                .map(Piece::text)
                .toList();
        assertThat(pieces).isEqualTo(Stream.ofNullable(text).toList());
    }

    private static Stream<Piece> pieces(PageSegmented page) {
        return Stream.concat(
                page.articles().stream().flatMap(article -> article.pieces().stream()), page.furniture().stream());
    }

    private List<ArticleContent> contents() {
        List<ArticleContent> contents = new ArrayList<>();
        all(PageSegmented.class).forEach(page -> contents.addAll(page.articles()));
        all(ArticleSegmented.class).forEach(article -> contents.add(article.content()));
        all(ArticleEnriched.class)
                .forEach(article -> contents.add(article.article().content()));
        return contents;
    }

    private <T extends Record> List<T> all(Class<T> record) {
        return Stream.of(EventType.values())
                .filter(type -> type.record() == record)
                .flatMap(type -> ContractResources.examples(type).stream())
                .map(path -> codec.decode(ContractResources.bytes(path), record))
                .toList();
    }

    private static String joined(PageSegmented page, List<Span> spans) {
        return spans.stream()
                .map(span -> slice(page.text(), span.start(), span.end()))
                .collect(Collectors.joining());
    }

    private static String slice(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
