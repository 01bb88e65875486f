package io.jianbao.nlp.adapter.event;

import io.jianbao.events.Piece;
import io.jianbao.events.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Joins an article's fields to one text and finds each code point's place on the page again: field text and page text agree but for white space, so
 * walking both at once tells where each character stands.
 */
final class AlignedTextBuilder {
    private final Map<Integer, Integer> page = new HashMap<>();
    private final List<Piece> pieces;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[1024];
    private int length;

    /** A builder over the page text that an article's pieces carry. */
    AlignedTextBuilder(List<Piece> pieces) {
        this.pieces = pieces;
        for (Piece piece : pieces) {
            int[] codePoints = piece.text().codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                page.put(piece.start() + i, codePoints[i]);
            }
        }
    }

    /** Begins a new line, unless nothing was written yet. */
    void newLine() {
        if (length > 0) {
            write('\n', AlignedText.NOWHERE);
        }
    }

    /** Writes a field that stands in the pieces that {@code chosen} picks. */
    void write(String field, Predicate<Piece> chosen) {
        write(
                field,
                pieces.stream()
                        .filter(chosen)
                        .sorted(Comparator.comparingInt(Piece::start))
                        .map(piece -> new Span(piece.start(), piece.end()))
                        .toList());
    }

    /** Writes a field that stands at {@code spans}, in reading order. */
    void write(String field, List<Span> spans) {
        int[] sources = spans.stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .toArray();
        int next = 0;
        for (int codePoint : field.codePoints().toArray()) {
            int found = Character.isWhitespace(codePoint) ? sources.length : find(codePoint, sources, next);
            write(codePoint, found < sources.length ? sources[found] : AlignedText.NOWHERE);
            next = found < sources.length ? found + 1 : next;
        }
    }

    /** The index of {@code codePoint} among the sources from {@code next} on, white space skipped; past the end if another stands there. */
    private int find(int codePoint, int[] sources, int next) {
        int i = next;
        while (i < sources.length && Character.isWhitespace(at(sources[i]))) {
            i++;
        }
        return i < sources.length && at(sources[i]) == codePoint ? i : sources.length;
    }

    private int at(int offset) {
        return page.getOrDefault(offset, (int) ' ');
    }

    private void write(int codePoint, int place) {
        if (length == places.length) {
            places = Arrays.copyOf(places, 2 * length);
        }
        text.appendCodePoint(codePoint);
        places[length++] = place;
    }

    AlignedText build() {
        return new AlignedText(text.toString(), places);
    }
}
