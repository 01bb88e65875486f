package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text written with its spans: {@code [望海县/LOC]开港} is the text 望海县开港 with one place. */
record MarkedText(String text, List<Mention> mentions, List<TaggedSpan> titles, List<TaggedSpan> bodies) {

    private static final Pattern MARK = Pattern.compile("\\[([^/\\]]+)/([A-Z]+)]");

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<TaggedSpan> titles = new ArrayList<>();
        List<TaggedSpan> bodies = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(1).length());
            text.append(matcher.group(1));
            switch (matcher.group(2)) {
                case "TITLE" -> titles.add(new TaggedSpan(span, "TITLE", 1));
                case "BODY" -> bodies.add(new TaggedSpan(span, "BODY", 1));
                default ->
                    mentions.add(
                            Mention.name(span, MentionType.valueOf(matcher.group(2)), matcher.group(1), 1, "test"));
            }
            from = matcher.end();
        }
        text.append(marked, from, marked.length());
        return new MarkedText(text.toString(), mentions, titles, bodies);
    }

    MentionFinder.Found found() {
        return new MentionFinder.Found(mentions, titles, bodies);
    }
}
