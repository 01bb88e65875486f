package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.TagScheme;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A labelled set in the form of {@code eval/ner/*.jsonl}: texts with marked spans and, in the newspaper set, roles.
 *
 * <p>Titles and unmarked bodies named in roles become spans of the kinds TITLE and BODY where they overlap no entity.
 */
final class EntitySet {

    /** The folds that names are hidden by. */
    static final int FOLDS = 8;

    /** Neighbouring texts of a set may come from one article: they share a fold. */
    private static final int BLOCK = 150;

    private final List<Labelled> texts;

    private EntitySet(List<Labelled> texts) {
        this.texts = texts;
    }

    /** A marked span. */
    record Marked(Span span, String kind) {}

    /** A text with its marked spans and its fold. */
    record Labelled(ArticleText text, List<Marked> marked, int fold) {}

    static EntitySet read(Path file) {
        List<Labelled> texts = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                Map<String, ?> item = Json.object(line);
                ArticleText text = ArticleText.of((String) Objects.requireNonNull(item.get("text")));
                texts.add(new Labelled(text, marked(item), texts.size() / BLOCK % FOLDS));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new EntitySet(List.copyOf(texts));
    }

    /** The texts whose position leaves {@code remainder} divided by {@code parts}, or those whose position does not. */
    EntitySet part(int parts, int remainder, boolean matching) {
        List<Labelled> part = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % parts == remainder == matching) {
                part.add(texts.get(i));
            }
        }
        return new EntitySet(List.copyOf(part));
    }

    List<Labelled> texts() {
        return texts;
    }

    private static List<Marked> marked(Map<String, ?> item) {
        List<Marked> marked = new ArrayList<>();
        for (Object entity : (List<?>) Objects.requireNonNull(item.get("entities"))) {
            Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(entity);
            marked.add(new Marked(new Span(number(fields.get("start")), number(fields.get("end"))), (String)
                    Objects.requireNonNull(fields.get("type"))));
        }
        if (item.get("roles") instanceof List<?> roles) {
            for (Object role : roles) {
                addFree(marked, (Map<?, ?>) Objects.requireNonNull(role), "title", "TITLE");
                addFree(marked, (Map<?, ?>) role, "org", "BODY");
            }
        }
        return marked;
    }

    private static void addFree(List<Marked> marked, Map<?, ?> role, String field, String kind) {
        if (role.get(field) instanceof List<?> pair) {
            Span span = new Span(number(pair.get(0)), number(pair.get(1)));
            if (marked.stream().noneMatch(other -> other.span().overlaps(span))) {
                marked.add(new Marked(span, kind));
            }
        }
    }

    private static int number(@Nullable Object value) {
        return ((Double) Objects.requireNonNull(value)).intValue();
    }

    /**
     * The lines of all texts with the tags they allow.
     *
     * @param scheme the tags
     * @param known the kinds that this set marks; spans of other kinds may stand hidden wherever nothing is marked
     * @param weight how much each line counts
     */
    List<LabelledLine> lines(TagScheme scheme, List<String> known, float weight) {
        boolean own = known.equals(scheme.kinds());
        long free = 1L << TagScheme.OUTSIDE;
        for (int kind = 0; kind < scheme.kinds().size(); kind++) {
            if (!known.contains(scheme.kinds().get(kind))) {
                free |= 0xFL << (1 + 4 * kind);
            }
        }
        List<LabelledLine> lines = new ArrayList<>();
        for (Labelled text : texts) {
            long[] allowed = allowed(text, scheme, free);
            for (Span line : text.text().lines()) {
                long[] part = Arrays.copyOfRange(allowed, line.start(), line.end());
                lines.add(new LabelledLine(text.text(), line, part, weight, text.fold(), own));
            }
        }
        return lines;
    }

    private static long[] allowed(Labelled text, TagScheme scheme, long free) {
        long[] allowed = new long[text.text().length()];
        Arrays.fill(allowed, free);
        for (Marked marked : text.marked()) {
            int kind = scheme.kinds().indexOf(marked.kind());
            if (kind < 0) {
                continue;
            }
            Span span = marked.span();
            for (int i = span.start(); i < span.end(); i++) {
                allowed[i] = 1L << scheme.tag(kind, i - span.start(), span.length());
            }
        }
        return allowed;
    }
}
