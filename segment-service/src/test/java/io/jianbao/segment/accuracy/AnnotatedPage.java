package io.jianbao.segment.accuracy;

import io.jianbao.segment.domain.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page in the form in which a person's reading and the splitter's are compared.
 *
 * @param articles in page order
 */
record AnnotatedPage(List<AnnotatedArticle> articles) {

    AnnotatedPage {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param kind its published label
     * @param headline without kicker and deck
     * @param variants other headlines that a reader would accept
     * @param names of its writers
     * @param jumps its jump lines
     * @param pieces all it owns
     * @param paragraphs the spans of each, in reading order
     */
    record AnnotatedArticle(
            String kind,
            @Nullable String headline,
            List<String> variants,
            List<String> names,
            Set<PageReference> jumps,
            List<Stretch> pieces,
            List<List<Span>> paragraphs) {

        AnnotatedArticle {
            variants = List.copyOf(variants);
            names = List.copyOf(names);
            jumps = Set.copyOf(jumps);
            pieces = List.copyOf(pieces);
            paragraphs = List.copyOf(paragraphs);
        }

        List<Span> spans() {
            return pieces.stream().map(Stretch::span).toList();
        }

        List<Span> bodySpans() {
            return pieces.stream().filter(Stretch::isBody).map(Stretch::span).toList();
        }
    }

    /** A part of an article with the published label of its role. */
    record Stretch(String role, Span span) {
        private static final Set<String> BODY = Set.of("body", "caption", "subhead");

        boolean isBody() {
            return BODY.contains(role);
        }
    }

    /** Where a jump line points, such as {@code to} page {@code 3}. */
    record PageReference(String direction, @Nullable String page) {}
}
