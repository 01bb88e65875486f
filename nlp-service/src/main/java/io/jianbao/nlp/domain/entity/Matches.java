package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a pattern over an article's folded text, trying it only where one of its possible first characters stands.
 *
 * <p>Values begin with few characters; most positions of a text are passed over by one look into a bit set.
 */
final class Matches {

    private final Pattern pattern;
    private final BitSet first = new BitSet();

    /** A pattern with all characters that its matches can begin with; the ten digits are always among them. */
    private Matches(Pattern pattern, String firstCharacters) {
        this.pattern = pattern;
        firstCharacters.chars().forEach(first::set);
        first.set('0', '9' + 1);
    }

    /** Each of these patterns, all of whose matches begin with one of {@code firstCharacters} or a digit. */
    static List<Matches> of(String firstCharacters, Pattern... patterns) {
        return Stream.of(patterns)
                .map(pattern -> new Matches(pattern, firstCharacters))
                .toList();
    }

    /** The matches in ascending order, without overlaps. */
    List<Span> in(ArticleText text) {
        List<Span> spans = new ArrayList<>();
        String folded = text.folded();
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
        for (int i = 0; i < folded.length(); ) {
            boolean found = first.get(folded.charAt(i))
                    && matcher.region(i, folded.length()).lookingAt();
            if (found && matcher.end() > i) {
                spans.add(new Span(i, matcher.end()));
                i = matcher.end();
            } else {
                i++;
            }
        }
        return spans;
    }
}
