package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs patterns over an article's folded text. */
final class Matches {

    private Matches() {}

    /** Non-empty matches of {@code pattern}; where it has a group named {@code span}, that group. */
    static List<Span> of(Pattern pattern, ArticleText text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.folded());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }
}
