package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a place acts that are no mentions of their own: {@code 望海警方}, {@code 望海当局}, {@code 望方}.
 *
 * <p>Sentiment toward the place is also sentiment toward these.
 */
public final class PartyNames {

    // directly behind a place: 警方, 军方, 当局 — but not 方面, 军人
    private static final Pattern BEHIND =
            Pattern.compile("警方|军方|当局|检方|(?:公安|海关|法院|议会)(?!部|局|机关|厅|长)|军(?![人事官民队区舰营委校医训])|方(?![面向式案法针言圆])");

    // a place's first character as its short form: 中方, 美军
    private static final Pattern SHORT = Pattern.compile("([一-龥])(?:方(?![面向式案法针言圆])|军(?![人事官民区舰营委校医训]))");

    /** The first occurrence of each such name of a place. */
    public List<Span> of(ArticleText text, List<Span> mentions, List<Span> all) {
        List<Span> found = new ArrayList<>();
        Matcher behind = BEHIND.matcher(text.folded());
        for (Span mention : mentions) {
            if (behind.region(mention.end(), text.length()).lookingAt()) {
                add(text, new Span(mention.start(), behind.end()), found);
            }
        }
        Matcher brief = SHORT.matcher(text.folded());
        while (brief.find()) {
            Span span = new Span(brief.start(1), brief.end());
            boolean fits = mentions.stream().anyMatch(mention -> text.at(mention.start()) == text.at(span.start()))
                    && all.stream().noneMatch(other -> other.overlaps(span) && other.length() > 1);
            if (fits) {
                add(text, span, found);
            }
        }
        return found;
    }

    private static void add(ArticleText text, Span span, List<Span> found) {
        String name = text.slice(span);
        if (found.stream().noneMatch(other -> text.slice(other).equals(name))) {
            found.add(span);
        }
    }
}
