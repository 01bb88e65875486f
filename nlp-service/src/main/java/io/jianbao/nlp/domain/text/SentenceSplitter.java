package io.jianbao.nlp.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences: lines first, then after 。！？ outside quotes and parentheses.
 *
 * <p>A quotation and the words that say who spoke stay together; closing quotes and repeated signs stay with what they
 * close; spaces at both ends of a sentence are left out. A headline without a sign is a sentence. Example:
 * {@code “路通了。”他说。村里静了下来。} gives {@code “路通了。”他说。} and {@code 村里静了下来。}
 */
public final class SentenceSplitter {

    private static final String OPENING = "“‘「『（(";
    private static final String CLOSING = "”’」』）)";
    private static final String FULL_STOPS = "。！？!?";

    /** The sentences in ascending order; a text of white space has none. */
    public List<Span> split(ArticleText text) {
        List<Span> sentences = new ArrayList<>();
        for (Span line : text.lines()) {
            splitLine(text, line, sentences);
        }
        return List.copyOf(sentences);
    }

    private static void splitLine(ArticleText text, Span line, List<Span> sentences) {
        int depth = 0;
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            int point = text.at(i);
            if (OPENING.indexOf(point) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(point) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && FULL_STOPS.indexOf(point) >= 0) {
                int end = skip(text, skip(text, i + 1, line.end(), FULL_STOPS + "…"), line.end(), CLOSING);
                addTrimmed(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        addTrimmed(text, start, line.end(), sentences);
    }

    private static int skip(ArticleText text, int from, int end, String signs) {
        int i = from;
        while (i < end && signs.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static void addTrimmed(ArticleText text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.at(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.at(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }
}
