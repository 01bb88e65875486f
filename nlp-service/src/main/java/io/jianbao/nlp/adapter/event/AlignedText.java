package io.jianbao.nlp.adapter.event;

import io.jianbao.events.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of an article together with where each of its code points stands on the page. Code points that stand nowhere (the line feeds between
 * paragraphs) have no place.
 */
public final class AlignedText {
    static final int NOWHERE = -1;

    private final String text;
    private final int[] places;

    AlignedText(String text, int[] places) {
        this.text = text;
        this.places = Arrays.copyOf(places, text.codePointCount(0, text.length()));
    }

    /** Kicker, headline, deck and paragraphs, joined by line feeds. */
    public String text() {
        return text;
    }

    /**
     * Where {@code text[start, end)} stands on the page: runs of adjacent code points, in reading order. A word broken by a column has two.
     *
     * @param start first code point of the text
     * @param end   one past the last
     */
    public List<Span> spansOf(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = NOWHERE;
        int to = NOWHERE;
        for (int i = start; i < end; i++) {
            int place = places[i];
            if (place == NOWHERE) {
                continue;
            }
            if (place != to) {
                add(spans, from, to);
                from = place;
            }
            to = place + 1;
        }
        add(spans, from, to);
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, int from, int to) {
        if (from != NOWHERE) {
            spans.add(new Span(from, to));
        }
    }
}
