package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Excerpt;
import io.jianbao.segment.domain.text.Punctuation;
import io.jianbao.segment.domain.text.Span;
import java.util.List;

/**
 * Parts a kicker from the headline that stands after it on the same line.
 *
 * <p>Example: {@code 三年打通九条断头路，修好百里河堤 让群众走上放心路} is a kicker and a headline; {@code 小手牵大手 同唱一首歌} is
 * one headline, since its halves are a pair.
 */
public final class HeadlineParser {

    private static final int SHORTEST_KICKER = 12;
    private static final int LONG_KICKER = 18;
    private static final int SHORTEST_HEADLINE = 6;
    private static final int LONGEST_HEADLINE = 26;

    /** One span, or two: kicker and headline. */
    public List<Span> parse(Excerpt line) {
        String text = line.text();
        int start = text.strip().isEmpty() ? 0 : text.indexOf(text.strip());
        int end = start + text.strip().length();
        int space = text.indexOf(' ', start);
        if (space < 0 || space >= end) {
            return List.of(line.span(start, end));
        }
        int next = space;
        while (text.charAt(next) == ' ') {
            next++;
        }
        boolean single = text.substring(next, end).indexOf(' ') < 0;
        return single && isKicker(text.substring(start, space), text.substring(next, end))
                ? List.of(line.span(start, space), line.span(next, end))
                : List.of(line.span(start, end));
    }

    private static boolean isKicker(String left, String right) {
        boolean lengths = left.length() >= SHORTEST_KICKER
                && right.length() >= SHORTEST_HEADLINE
                && right.length() <= LONGEST_HEADLINE
                && left.length() > right.length();
        boolean clauses = Punctuation.count(left, ",、，") > Punctuation.count(right, ",、，");
        return lengths && (clauses || left.length() >= LONG_KICKER);
    }
}
