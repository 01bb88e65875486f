package io.jianbao.segment.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page's text into its lines; blank ones are counted, not kept. */
public final class LineSplitter {

    private final PageText page;
    private final MatchingText matching;
    private final List<Line> lines = new ArrayList<>();
    private int gap;

    private LineSplitter(PageText page, MatchingText matching) {
        this.page = page;
        this.matching = matching;
    }

    public static List<Line> split(PageText page, MatchingText matching) {
        LineSplitter splitter = new LineSplitter(page, matching);
        int start = 0;
        for (int i = 0; i < page.length(); i++) {
            if (Whitespace.endsLine(page.at(i))) {
                boolean pair = page.at(i) == '\r' && i + 1 < page.length() && page.at(i + 1) == '\n';
                splitter.add(start, i);
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        splitter.add(start, page.length());
        return List.copyOf(splitter.lines);
    }

    private void add(int start, int end) {
        Span span = page.trim(new Span(start, end));
        if (span.isEmpty()) {
            gap++;
            return;
        }
        lines.add(new Line(span, span.start() - start, end - start, gap, matching.dense(span)));
        gap = 0;
    }
}
